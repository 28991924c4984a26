package nl.topdossier.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of Kafka that the inbox can keep: a CloudEvent with ids that can be read. What it says is not looked at here. */
record ReceivedFact(
        UUID eventId,
        String topic,
        UUID key,
        String type,
        long sequence,
        String payload,
        Instant occurredAt,
        @Nullable String traceparent) {

    /** The fact in this record; absent when it is none, so that it holds up nothing that comes after it. */
    static Optional<ReceivedFact> in(ConsumerRecord<String, String> message, Instant now) {
        CloudEventHeaders headers = new CloudEventHeaders(message.headers());
        String id = headers.get("ce_id");
        String type = headers.get("ce_type");
        String time = headers.get("ce_time");
        String sequence = headers.get("ce_sequence");
        String key = message.key();
        String payload = message.value();
        if (id == null || type == null || key == null || payload == null || payload.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReceivedFact(
                    UUID.fromString(id),
                    message.topic(),
                    UUID.fromString(key),
                    type,
                    sequence == null ? 0L : Long.parseLong(sequence),
                    payload,
                    time == null ? now : Instant.parse(time),
                    headers.get("traceparent")));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
