package nl.topdossier.containers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that stands on some topics of the shared broker, read from their beginning as any other program would. */
final class RecordsOnKafka implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    RecordsOnKafka(Collection<String> topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Containers.kafka().getBootstrapServers(),
                        "group.id",
                        "records-" + UUID.randomUUID(),
                        "metadata.max.age.ms",
                        "2000",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(topics);
    }

    /** What was there so far, with what came since this was last asked. */
    List<ConsumerRecord<String, String>> soFar() {
        consumer.poll(Duration.ofMillis(500)).forEach(read::add);
        return List.copyOf(read);
    }

    /** An attribute of the CloudEvent. */
    static String attribute(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
