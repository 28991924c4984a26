package nl.topdossier.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timers of the engine with the controlled clock, as its exporter tells them: the proof of when it will wake a service. */
public final class EngineTimers {

    private static final Duration POLL = Duration.ofMillis(200);

    private final JsonMapper json = new JsonMapper();

    /** When the timers of this process instance that still run will go off, earliest first. */
    public List<Instant> running(long instanceKey) {
        List<JsonNode> told = of(instanceKey);
        Set<Long> over = keys(told, "TRIGGERED", "CANCELED");
        return told.stream()
                .filter(timer -> is(timer, "CREATED"))
                .filter(timer -> !over.contains(timer.path("key").asLong()))
                .map(EngineTimers::due)
                .sorted()
                .toList();
    }

    /** When the timers of this process instance that went off were due, earliest first. */
    public List<Instant> wentOff(long instanceKey) {
        List<JsonNode> told = of(instanceKey);
        Set<Long> fired = keys(told, "TRIGGERED");
        return told.stream()
                .filter(timer -> is(timer, "CREATED"))
                .filter(timer -> fired.contains(timer.path("key").asLong()))
                .map(EngineTimers::due)
                .sorted()
                .toList();
    }

    private static Set<Long> keys(List<JsonNode> told, String... intents) {
        return told.stream()
                .filter(timer -> Stream.of(intents).anyMatch(intent -> is(timer, intent)))
                .map(timer -> timer.path("key").asLong())
                .collect(Collectors.toSet());
    }

    private static boolean is(JsonNode timer, String intent) {
        return timer.path("intent").asString("").equals(intent);
    }

    private static Instant due(JsonNode timer) {
        return Instant.ofEpochMilli(timer.path("dueDate").asLong());
    }

    private List<JsonNode> of(long instanceKey) {
        return records().stream()
                .map(ConsumerRecord::value)
                .map(json::readTree)
                .filter(record -> record.path("valueType").asString("").equals("TIMER"))
                .filter(record -> record.path("processInstanceKey").asLong() == instanceKey)
                .toList();
    }

    private static List<ConsumerRecord<String, String>> records() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", ControlledClockBroker.withExporter().kafkaBootstrap());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(ExporterJar.TOPIC).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }
}
