package nl.topdossier.portal.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail of one letter, summit, piece of work or item of the ledger. Who may not see which other trails there are, or
 * may not take this one along, gets no way there.
 */
public record AuditPage(
        AuditSubject subject,
        ChainState state,
        List<Chain> chains,
        List<AuditEntry> entries,
        boolean listed,
        @Nullable String exportAddress) {}
