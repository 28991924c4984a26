package nl.topdossier.messaging;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Publishes the outbox to Kafka as CloudEvents (binary mode), in order. The producer never gives up on a record, so a
 * later one can not overtake it; rows go when Kafka has them. After a crash some are sent again with the same id.
 */
class OutboxPublisher implements Duty {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Producer<String, String> producer;
    private final String source;

    OutboxPublisher(JdbcClient jdbc, Producer<String, String> producer, String service) {
        this.jdbc = jdbc;
        this.producer = producer;
        this.source = "urn:nld:oin:00000000000000000000:systeem:topdossier-" + service;
    }

    @Override
    public String name() {
        return Wake.OUTBOX;
    }

    @Override
    public void work() throws InterruptedException {
        List<Row> rows = next();
        while (!rows.isEmpty()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Row row : rows) {
                sent.add(producer.send(toRecord(row)));
            }
            for (Future<RecordMetadata> future : sent) {
                await(future);
            }
            jdbc.sql("delete from outbox where id in (:ids)")
                    .param("ids", rows.stream().map(Row::id).toList())
                    .update();
            rows = rows.size() < BATCH ? List.of() : next();
        }
    }

    private static void await(Future<RecordMetadata> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected Kafka to take every fact, but it refused one", e.getCause());
        }
    }

    private List<Row> next() {
        return jdbc.sql("select * from outbox order by id limit " + BATCH)
                .query(Row.class)
                .list();
    }

    private ProducerRecord<String, String> toRecord(Row row) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(row.topic(), row.key().toString(), row.payload());
        CloudEventHeaders headers = new CloudEventHeaders(message.headers());
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", row.eventId().toString());
        headers.put("ce_source", source);
        headers.put("ce_type", row.type());
        headers.put("ce_time", row.occurredAt().toInstant().toString());
        headers.put("ce_subject", row.key().toString());
        headers.put("ce_sequence", String.valueOf(row.id()));
        headers.put("ce_dataschema", "urn:topdossier:schema:" + row.type());
        headers.put("content-type", "application/json");
        headers.put("traceparent", row.traceparent());
        if (row.causation() != null) {
            headers.put("ce_causationid", row.causation().toString());
        }
        return message;
    }

    record Row(
            long id,
            UUID eventId,
            String topic,
            UUID key,
            String type,
            String payload,
            OffsetDateTime occurredAt,
            String traceparent,
            @Nullable UUID causation) {}
}
