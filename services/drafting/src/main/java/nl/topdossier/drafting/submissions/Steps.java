package nl.topdossier.drafting.submissions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.drafting.letters.Rows;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about a letter with a reason: where it re-enters, that it is withdrawn. */
@Repository
public class Steps {

    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Such a decision. */
    public record Step(
            UUID stepId, String kind, @Nullable String target, String reason, UUID takenBy, Instant takenAt) {}

    /** The decisions about a letter, oldest first. */
    public List<Step> of(UUID letterId) {
        return jdbc.sql("select * from step where letter_id = :id order by taken_at, step_id")
                .param("id", letterId)
                .query(Step.class)
                .list();
    }

    void add(UUID letterId, String kind, @Nullable String target, String reason, UUID person) {
        jdbc.sql("""
                        insert into step (step_id, letter_id, kind, target, reason, taken_by, taken_at)
                        values (:id, :letterId, :kind, :target, :reason, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("letterId", letterId)
                .param("kind", kind)
                .param("target", target)
                .param("reason", reason)
                .param("by", person)
                .param("at", Rows.at(clock.instant()))
                .update();
    }
}
