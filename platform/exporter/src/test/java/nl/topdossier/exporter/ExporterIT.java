package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.Ports;
import nl.topdossier.processes.Zeebe;
import nl.topdossier.processes.ZeebeSettings;
import nl.topdossier.processes.ZeebeSettings.Exporter;
import nl.topdossier.processes.ZeebeSettings.ZeebePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exporter in a real broker, with a real Kafka that goes away. {@code -Dexporter.outage=PT10M} makes it a long one. */
class ExporterIT {

    private static final Duration OUTAGE = Duration.parse(System.getProperty("exporter.outage", "PT1M"));
    private static final int PER_SECOND = Integer.getInteger("exporter.rate", 10);
    private static final int PARTITIONS = Integer.getInteger("exporter.partitions", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOPIC = "engine.record.v1";

    @TempDir
    private static Path directory;

    private static Kafka kafka;
    private static Zeebe zeebe;
    private static EngineLoad load;
    private static TopicReader topic;

    @BeforeAll
    static void start() {
        kafka = new Kafka(
                directory.resolve("kafka"), directory.resolve("kafka.log"), Ports.free(), Ports.free(), false);
        kafka.start();
        kafka.awaitReady(PATIENCE);
        var exporter = new Exporter(
                Path.of("target/exporter-engine.jar"),
                KafkaExporter.class.getName(),
                Map.of("bootstrapservers", kafka.bootstrap(), "maxpendingbytes", "1000000"));
        zeebe = new Zeebe(
                directory.resolve("zeebe"),
                directory.resolve("zeebe.log"),
                ZeebeSettings.on(ZeebePorts.free()).withPartitions(PARTITIONS).withExporter(exporter));
        zeebe.start();
        zeebe.awaitReady(PATIENCE);
        load = new EngineLoad(zeebe.grpcAddress(), zeebe.restAddress());
        load.deploy();
        topic = new TopicReader(kafka.bootstrap(), TOPIC, load::see);
    }

    @AfterAll
    static void stop() throws Exception {
        topic.close();
        load.close();
        zeebe.close();
        kafka.close();
    }

    /** What must hold for everything on the topic, whatever happened. */
    @AfterEach
    void topicIsWhole() {
        var all = topic.all();
        assertThat(firstOfEach(all).values().stream()
                        .collect(Collectors.groupingBy(Told::line, LinkedHashMap::new, Collectors.toList()))
                        .values())
                .allSatisfy(ofOneKey ->
                        assertThat(ofOneKey).extracting(Told::position).isSorted());
        var whole = eventsPerInstance(all);
        assertThat(whole).hasSize(load.started());
        assertThat(whole.values())
                .allSatisfy(events ->
                        assertThat(events).isEqualTo(whole.values().iterator().next()));
    }

    @Test
    void losesNothingWhileKafkaIsAway() {
        int before = load.started();
        var starting = load.steadily(PER_SECOND);
        await().atMost(PATIENCE).until(() -> load.done() > before + 20);

        kafka.kill();
        int doneWhenKafkaWent = load.jobsDone();
        await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(5)).until(() -> true);
        assertThat(load.jobsDone() - doneWhenKafkaWent).as("the broker goes on").isGreaterThan((int)
                (PER_SECOND * OUTAGE.toSeconds() * 0.5));

        kafka.start();
        kafka.awaitReady(PATIENCE);
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        starting.cancel(false);
        await().atMost(PATIENCE.plus(OUTAGE))
                .untilAsserted(() -> assertThat(load.done()).isEqualTo(load.started()));
    }

    @Test
    void tellsEveryKindAsTheSamplesSay() throws Exception {
        load.startBroken();
        load.startOne();

        for (var sample : Samples.all().entrySet()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(topic.all())
                            .as(sample.getKey())
                            .anySatisfy(told -> assertThat(Samples.shape(told.tree()))
                                    .isEqualTo(Samples.shape(sample.getValue()))));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(load.done()).isEqualTo(load.started()));
    }

    @Test
    void tellsAgainWhatBrokerLostTrackOfWhenItIsKilled() {
        int before = load.started();
        var starting = load.steadily(PER_SECOND);
        await().atMost(PATIENCE).until(() -> load.done() > before + 20);

        zeebe.kill();
        zeebe.start();
        zeebe.awaitReady(PATIENCE);

        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        starting.cancel(false);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(load.done()).isEqualTo(load.started()));
        assertThat(topic.all()).hasSizeGreaterThan(firstOfEach(topic.all()).size());
    }

    /** Without duplicates; the same record told twice says the same. */
    private static Map<List<Number>, Told> firstOfEach(List<Told> all) {
        var first = new LinkedHashMap<List<Number>, Told>();
        for (var told : all) {
            var known = first.putIfAbsent(List.of(told.partition(), told.position()), told);
            assertThat(known == null || known.json().equals(told.json()))
                    .as(told.json())
                    .isTrue();
        }
        return first;
    }

    /** How often each thing happened in each instance of the load. */
    private static Map<String, Map<String, Integer>> eventsPerInstance(List<Told> all) {
        var events = new HashMap<String, Map<String, Integer>>();
        firstOfEach(all).values().stream()
                .filter(told -> !told.what().startsWith("PROCESS CREATED"))
                .forEach(told -> events.computeIfAbsent(told.topicKey(), key -> new TreeMap<>())
                        .merge(told.what(), 1, Integer::sum));
        events.values()
                .removeIf(ofOne -> !ofOne.containsKey("PROCESS_INSTANCE ELEMENT_ACTIVATED " + EngineLoad.PROCESS));
        return events;
    }
}
