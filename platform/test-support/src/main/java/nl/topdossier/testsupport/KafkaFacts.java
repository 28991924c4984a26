package nl.topdossier.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Tells facts on Kafka as other services do. */
public final class KafkaFacts implements AutoCloseable {

    private final JsonMapper json = JsonMapper.builder().build();
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedStack.get().kafkaBootstrap()),
            new StringSerializer(),
            new StringSerializer());

    /** Tells a fact on a topic, as an event of its own. */
    public void tell(String topic, Fact fact) {
        UUID eventId = UUID.randomUUID();
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

    @Override
    public void close() {
        producer.close();
    }
}
