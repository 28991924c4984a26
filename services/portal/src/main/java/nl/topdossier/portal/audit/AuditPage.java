package nl.topdossier.portal.audit;

import java.util.List;
import java.util.UUID;

/** The audit trail of one letter. */
public record AuditPage(
        UUID letterId,
        String title,
        ChainState state,
        List<Chain> chains,
        List<AuditEntry> entries,
        String exportAddress) {}
