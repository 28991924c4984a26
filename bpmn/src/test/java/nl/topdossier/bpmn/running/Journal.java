package nl.topdossier.bpmn.running;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** What happened in one engine since this test JVM began to listen, by process instance. */
final class Journal implements Runnable {

    private static final String TOPIC = "engine.record.v1";

    private final KafkaConsumer<String, String> consumer;
    private final JsonMapper json = new JsonMapper();
    private final Map<Long, List<EngineEvent>> byInstance = new ConcurrentHashMap<>();

    private Journal(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static Journal from(String kafkaBootstrap) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafkaBootstrap, "fetch.max.wait.ms", "20"),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        var journal = new Journal(consumer);
        Thread.ofPlatform().name("journal").daemon().start(journal);
        return journal;
    }

    @Override
    public void run() {
        while (true) {
            consumer.poll(Duration.ofMillis(100)).forEach(told -> add(EngineEvent.of(json.readTree(told.value()))));
        }
    }

    private void add(EngineEvent event) {
        byInstance
                .computeIfAbsent(event.instance(), key -> new CopyOnWriteArrayList<>())
                .add(event);
    }

    Stream<EngineEvent> of(long instance) {
        return byInstance.getOrDefault(instance, List.of()).stream();
    }

    /** The process instance that a message started; negative while there is none. */
    long startedBy(long messageKey) {
        return all().filter(event -> event.is("MESSAGE_START_EVENT_SUBSCRIPTION", "CORRELATED"))
                .filter(event -> event.messageKey() == messageKey)
                .mapToLong(EngineEvent::instance)
                .findFirst()
                .orElse(-1);
    }

    /** Elements of a process, flows too, with what happened to them. */
    Set<String> elements(String processId, String intent) {
        return all().filter(event -> event.is("PROCESS_INSTANCE", intent))
                .filter(event -> event.process().equals(processId))
                .map(EngineEvent::element)
                .collect(Collectors.toSet());
    }

    Stream<EngineEvent> all() {
        return byInstance.values().stream().flatMap(List::stream);
    }
}
