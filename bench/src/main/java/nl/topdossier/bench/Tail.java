package nl.topdossier.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told on Kafka from now on, as it comes. */
final class Tail implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaConsumer<String, String> consumer;
    private final Consumer<ConsumerRecord<String, String>> reader;
    private final Thread thread;

    Tail(String bootstrap, List<String> topics, Consumer<ConsumerRecord<String, String>> reader) {
        this.reader = reader;
        consumer = new KafkaConsumer<>(settings(bootstrap), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform()
                .daemon()
                .name("tail of " + topics.getFirst())
                .start(this::read);
    }

    /** The last word of a fact's type, for instance letter-dispatched; empty for what is no fact. */
    static String fact(ConsumerRecord<String, String> message) {
        var header = message.headers().lastHeader("ce_type");
        if (header == null) {
            return "";
        }
        String type = new String(header.value(), UTF_8).replaceAll("\\.v\\d+$", "");
        return type.substring(type.lastIndexOf('.') + 1);
    }

    static JsonNode body(ConsumerRecord<String, String> message) {
        return JSON.readTree(message.value());
    }

    private static Properties settings(String bootstrap) {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(reader);
            }
        } catch (WakeupException | InterruptException e) {
            // Closed.
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
