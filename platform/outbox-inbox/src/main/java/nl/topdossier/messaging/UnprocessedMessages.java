package nl.topdossier.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The facts that could not be handled (niet verwerkte berichten), for the coordinator to see and to replay in order. */
public class UnprocessedMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnprocessedMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The parked facts, oldest first, each with the number of facts that wait behind it. */
    public List<Parked> list() {
        return jdbc.sql("""
                        select event_id, topic, key, type, occurred_at, parked_at, attempts, failure,
                            (select count(*) from inbox w where w.topic = p.topic and w.key = p.key and w.done_at is null and w.id > p.id) waiting
                        from inbox p where parked_at is not null and done_at is null order by id
                        """).query(Parked.class).list();
    }

    /** Tries a parked fact again and, when it succeeds, those that wait behind it, in order. False if it is not parked. */
    @Transactional
    public boolean replay(UUID eventId) {
        int replayed = jdbc.sql("""
                        update inbox set parked_at = null, attempts = 0, next_attempt_at = :now
                        where event_id = :eventId and done_at is null and parked_at is not null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("eventId", eventId)
                .update();
        Wake.onCommit(jdbc, Wake.INBOX);
        return replayed == 1;
    }

    /** A parked fact: which, since when, after how many attempts and why; the key is the letter (or office). */
    public record Parked(
            UUID eventId,
            String topic,
            UUID key,
            String type,
            Instant occurredAt,
            Instant parkedAt,
            int attempts,
            String failure,
            long waiting) {}
}
