package nl.topdossier.portal.audit;

import java.util.List;

/** The audit trail of one letter, summit, piece of work or item of the ledger. */
public record AuditPage(
        AuditSubject subject, ChainState state, List<Chain> chains, List<AuditEntry> entries, String exportAddress) {}
