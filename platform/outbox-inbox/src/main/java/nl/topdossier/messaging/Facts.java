package nl.topdossier.messaging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells facts to other services: stores them in the outbox, in the transaction of the change that they tell of. They
 * reach Kafka after the commit, in the order of their key, at least once.
 */
public class Facts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Facts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Stores a fact for a topic of {@link nl.topdossier.contracts.Topics} and gives the id of its event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID tell(String topic, Fact fact) {
        UUID eventId = Ids.next();
        Trace trace = Trace.current();
        jdbc.sql("""
                        insert into outbox (event_id, topic, key, type, payload, occurred_at, traceparent, causation)
                        values (:eventId, :topic, :key, :type, :payload, :occurredAt, :traceparent, :causation)
                        """)
                .param("eventId", eventId)
                .param("topic", topic)
                .param("key", fact.key())
                .param("type", FactType.of(fact.getClass()).type())
                .param("payload", json.writeValueAsString(fact))
                .param("occurredAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("traceparent", trace.traceparent())
                .param("causation", trace.cause())
                .update();
        Wake.onCommit(jdbc, Wake.OUTBOX);
        return eventId;
    }
}
