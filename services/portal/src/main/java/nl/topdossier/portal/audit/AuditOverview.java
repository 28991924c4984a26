package nl.topdossier.portal.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters with the state of their chains.
 *
 * @param sealedAt when the last daily root was sealed; absent before the first
 * @param root that root
 */
public record AuditOverview(
        @Nullable String text,
        List<AuditRow> rows,
        @Nullable Instant sealedAt,
        @Nullable String root,
        @Nullable String next) {}
