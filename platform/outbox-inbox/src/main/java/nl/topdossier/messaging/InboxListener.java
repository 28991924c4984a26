package nl.topdossier.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
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
    private final Set<String> wanted;

    InboxListener(
            JdbcClient jdbc, TransactionOperations transactions, Clock clock, List<Subscription<?>> subscriptions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.wanted = subscriptions.stream()
                .map(subscription -> subscription.topic() + " " + subscription.type())
                .collect(Collectors.toSet());
    }

    void store(List<ConsumerRecord<String, String>> records) {
        List<ConsumerRecord<String, String>> ours =
                records.stream().filter(this::isWanted).toList();
        if (ours.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            ours.forEach(this::insert);
            Wake.onCommit(jdbc, Wake.INBOX);
        });
    }

    private boolean isWanted(ConsumerRecord<String, String> message) {
        String type = header(message, "ce_type");
        if (type == null || header(message, "ce_id") == null) {
            log.warn("Left a record that is no CloudEvent: {} {}", message.topic(), message.offset());
            return false;
        }
        return wanted.contains(message.topic() + " " + type);
    }

    private void insert(ConsumerRecord<String, String> message) {
        String time = header(message, "ce_time");
        String sequence = header(message, "ce_sequence");
        jdbc.sql("""
                        insert into inbox (event_id, topic, key, type, sequence, payload, occurred_at, traceparent, received_at)
                        values (:eventId, :topic, :key, :type, :sequence, :payload, :occurredAt, :traceparent, :now)
                        on conflict (event_id) do nothing
                        """)
                .param("eventId", UUID.fromString(String.valueOf(header(message, "ce_id"))))
                .param("topic", message.topic())
                .param("key", UUID.fromString(message.key()))
                .param("type", header(message, "ce_type"))
                .param("sequence", sequence == null ? 0L : Long.parseLong(sequence))
                .param("payload", message.value())
                .param("occurredAt", (time == null ? clock.instant() : Instant.parse(time)).atOffset(ZoneOffset.UTC))
                .param("traceparent", header(message, "traceparent"))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String header(ConsumerRecord<String, String> message, String name) {
        return new CloudEventHeaders(message.headers()).get(name);
    }
}
