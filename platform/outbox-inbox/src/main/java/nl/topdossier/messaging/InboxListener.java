package nl.topdossier.messaging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Stores facts from Kafka in the inbox, once per event id, and does nothing else; only then Kafka's offset moves. */
class InboxListener {

    private static final Logger log = LoggerFactory.getLogger(InboxListener.class);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final WantedTypes wanted;

    InboxListener(
            JdbcClient jdbc, TransactionOperations transactions, Clock clock, List<Subscription<?>> subscriptions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.wanted = new WantedTypes(subscriptions);
    }

    void store(List<ConsumerRecord<String, String>> records) {
        List<ReceivedFact> ours =
                records.stream().flatMap(record -> fact(record).stream()).toList();
        if (ours.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            ours.forEach(this::insert);
            Wake.onCommit(jdbc, Wake.INBOX);
        });
    }

    private Optional<ReceivedFact> fact(ConsumerRecord<String, String> message) {
        Optional<ReceivedFact> fact = ReceivedFact.in(message, clock.instant());
        if (fact.isEmpty()) {
            log.warn("Left a record that is no CloudEvent: {} {}", message.topic(), message.offset());
        }
        return fact.filter(received -> wanted.has(received.topic(), received.type()));
    }

    private void insert(ReceivedFact fact) {
        jdbc.sql("""
                        insert into inbox (event_id, topic, key, type, sequence, payload, occurred_at, traceparent, received_at)
                        values (:eventId, :topic, :key, :type, :sequence, :payload, :occurredAt, :traceparent, :now)
                        on conflict (event_id) do nothing
                        """)
                .param("eventId", fact.eventId())
                .param("topic", fact.topic())
                .param("key", fact.key())
                .param("type", fact.type())
                .param("sequence", fact.sequence())
                .param("payload", fact.payload())
                .param("occurredAt", fact.occurredAt().atOffset(ZoneOffset.UTC))
                .param("traceparent", fact.traceparent())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
