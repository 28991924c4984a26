package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import nl.topdossier.calendar.WarningLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which warnings of which plan were given. */
@Repository
class DeadlineWarnings {

    private final JdbcClient jdbc;

    DeadlineWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    WarningLevel gravest(UUID roundId, int plan) {
        return jdbc
                .sql("select kind from deadline_warning where business_key = :key and plan = :plan")
                .param("key", roundId)
                .param("plan", plan)
                .query(String.class)
                .list()
                .stream()
                .map(WarningLevel::valueOf)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    void said(UUID roundId, int plan, WarningLevel level, Instant now) {
        jdbc.sql("""
                        insert into deadline_warning (business_key, plan, kind, warned_at) values (:key, :plan, :kind, :now)
                        """)
                .param("key", roundId)
                .param("plan", plan)
                .param("kind", level.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
