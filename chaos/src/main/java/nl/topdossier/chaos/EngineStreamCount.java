package nl.topdossier.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the engine told of its process instances, from the beginning of its topic: which began and never ended. */
final class EngineStreamCount {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Set<Long> begun = new HashSet<>();
    private final Set<Long> ended = new HashSet<>();
    private final String engineId;

    EngineStreamCount(String engineId) {
        this.engineId = engineId;
    }

    static EngineStreamCount read(String kafka, String engineId) {
        var count = new EngineStreamCount(engineId);
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ENGINE_RECORD).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new ConcurrentHashMap<>(consumer.endOffsets(partitions));
            while (!ends.isEmpty()) {
                consumer.poll(Duration.ofSeconds(1)).forEach(told -> count.take(told.value()));
                ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
        return count;
    }

    void take(String json) {
        JsonNode told = JSON.readTree(json.getBytes(StandardCharsets.UTF_8));
        if (told.path("valueType").asString("").equals("PROCESS_INSTANCE")
                && told.path("bpmnElementType").asString("").equals("PROCESS")
                && told.path("engineId").asString("").equals(engineId)) {
            long key = told.path("key").asLong();
            switch (told.path("intent").asString("")) {
                case "ELEMENT_ACTIVATED" -> begun.add(key);
                case "ELEMENT_COMPLETED", "ELEMENT_TERMINATED" -> ended.add(key);
                default -> {}
            }
        }
    }

    int begun() {
        return begun.size();
    }

    /** Keys of instances that run still. */
    Set<Long> running() {
        var running = new HashSet<>(begun);
        running.removeAll(ended);
        return running;
    }
}
