package nl.topdossier.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Tells facts on Kafka as other services do, and hears what a service told. */
public final class KafkaFacts implements AutoCloseable {

    private final JsonMapper json = JsonMapper.builder().build();
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedStack.get().kafkaBootstrap()),
            new StringSerializer(),
            new StringSerializer());

    /** Tells a fact on a topic as an event of its own, whose id is given back. */
    public UUID tell(String topic, Fact fact) {
        UUID eventId = UUID.randomUUID();
        tell(topic, eventId, fact);
        return eventId;
    }

    /** Tells it as this event, which may have come before. */
    public void tell(String topic, UUID eventId, Fact fact) {
        var message = new ProducerRecord<>(topic, fact.key().toString(), json.writeValueAsString(fact));
        Map.of(
                        "ce_id",
                        eventId.toString(),
                        "ce_type",
                        FactType.of(fact.getClass()).type(),
                        "ce_sequence",
                        "1",
                        "ce_time",
                        "2026-11-21T08:00:00Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message);
        producer.flush();
    }

    /** The values on a topic that have this key. */
    public List<String> heard(String topic, UUID key) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                SharedStack.get().kafkaBootstrap(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<String> values = new ArrayList<>();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key.toString().equals(message.key())) {
                        values.add(message.value());
                    }
                });
            }
            return values;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
