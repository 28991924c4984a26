package nl.topdossier.portal.audit;

import java.time.Instant;
import java.util.UUID;

/** One letter on the audit overview. */
public record AuditRow(UUID letterId, String title, int entries, Instant lastAt, ChainState state) {}
