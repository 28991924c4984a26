package nl.topdossier.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Test
    void keepsItsRecordsThroughStopAndKill() throws Exception {
        try (var kafka = new Kafka(directory, directory.resolve("log"), Ports.free(), Ports.free(), true)) {
            kafka.start();
            kafka.awaitReady(PATIENCE);
            kafka.createTopic("letters", 1);
            kafka.createTopic("letters", 1);
            send(kafka, "first");

            kafka.restart();
            kafka.awaitReady(PATIENCE);
            send(kafka, "second");
            kafka.kill();
            kafka.start();
            kafka.awaitReady(PATIENCE);

            assertThat(readAll(kafka)).containsExactly("first", "second");
        }
    }

    private static void send(Kafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("letters", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> readAll(Kafka kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition("letters", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var values = new ArrayList<String>();
            Waiting.until(
                    () -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
                        return values.size() >= 2;
                    },
                    Duration.ofSeconds(30));
            return values;
        }
    }
}
