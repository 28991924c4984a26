package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.protocol.record.Record;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real Kafka client does with what Kafka refuses; the engine is played. */
class KafkaConnectionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path directory;

    private static Kafka kafka;

    @BeforeAll
    static void start() {
        kafka = new Kafka(directory.resolve("kafka"), directory.resolve("log"), Ports.free(), Ports.free(), false);
        kafka.start();
        kafka.awaitReady(PATIENCE);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void createsTopicAsItIsTold() throws Exception {
        var exporter = new KafkaExporter();
        new FakeBroker(exporter, arguments("three-parts", Map.of("partitions", "3")));

        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            await().atMost(PATIENCE)
                    .until(() -> admin.listTopics().names().get().contains("three-parts"));
            assertThat(admin.describeTopics(List.of("three-parts"))
                            .allTopicNames()
                            .get()
                            .values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(3));
        }
        exporter.close();
    }

    @Test
    void keepsOrderAroundRecordThatKafkaRefuses() throws Exception {
        kafka.createTopic("small-records", 1);
        limitRecords("small-records", 1_000);
        var exporter = new KafkaExporter();
        var broker = new FakeBroker(exporter, arguments("small-records", Map.of()));

        LongStream.rangeClosed(1, 300)
                .forEach(position -> broker.gives(
                        position % 100 == 50 ? taskTooLarge(position) : EngineRecords.taskCreated(position)));

        await().atMost(PATIENCE).until(() -> broker.position() == 300);
        exporter.close();
        var told = topic("small-records", 300);
        assertThat(told.stream().map(Told::position).distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 300).boxed().toList());
        assertThat(told)
                .filteredOn(one -> one.json().contains("\"stub\":true"))
                .extracting(Told::position)
                .containsOnly(50L, 150L, 250L);
    }

    private static Record<?> taskTooLarge(long position) {
        return EngineRecords.taskCreated(position, "x".repeat(2_000));
    }

    private static Map<String, Object> arguments(String topic, Map<String, Object> more) {
        var all = new HashMap<String, Object>(more);
        all.putAll(Map.of("engineid", "engine-1", "bootstrapservers", kafka.bootstrap(), "topic", topic));
        return all;
    }

    private static void limitRecords(String topic, int bytes) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var limit = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(bytes));
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(new AlterConfigOp(limit, OpType.SET))))
                    .all()
                    .get();
        }
    }

    private static List<Told> topic(String name, int atLeast) throws InterruptedException {
        try (var reader = new TopicReader(kafka.bootstrap(), name, told -> {})) {
            await().atMost(PATIENCE).until(() -> reader.all().size() >= atLeast);
            return reader.all();
        }
    }
}
