package nl.topdossier.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What logistics and commitments told of each summit, piece of work and item: each change once, in the order in which it was made. */
final class FactsInOrder {

    /** What begins and ends the story of one thing on this topic. */
    private record Story(String first, String last) {}

    private static final Map<String, Story> STORIES = Map.of(
            Topics.LOGISTICS_SUMMIT, new Story("summit-planned", "summit-closed"),
            Topics.LOGISTICS_WORK_TASK, new Story("work-task-planned", "work-task-completed"),
            Topics.COMMITMENTS_ITEM, new Story("item-recorded", "commitment-met"));

    /** What may happen to one thing more than once. */
    private static final Set<String> AGAIN = Set.of("work-result-delivered", "letter-timetable-set");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Set<String> mayStayOpen = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<String>> told = new TreeMap<>();
    private final Map<String, Long> sequences = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private int repeated;

    static FactsInOrder read(String kafka) {
        var facts = new FactsInOrder();
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = STORIES.keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new ConcurrentHashMap<>(consumer.endOffsets(partitions));
            while (!ends.isEmpty()) {
                consumer.poll(Duration.ofSeconds(1)).forEach(facts::take);
                ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
        return facts;
    }

    private void take(ConsumerRecord<String, String> fact) {
        String type = header(fact, "ce_type").replaceAll("\\.v\\d+$", "");
        String name = type.substring(type.lastIndexOf('.') + 1);
        take(fact.topic(), fact.key(), header(fact, "ce_id"), name, Long.parseLong(header(fact, "ce_sequence")));
        if (name.equals("item-recorded") && !isPlayed(JSON.readTree(fact.value().getBytes(UTF_8)))) {
            mayStayOpen.add(fact.topic() + " " + fact.key());
        }
    }

    /** Played promises have the ledger's own number; items of the exercise have that of the House. */
    private static boolean isPlayed(JsonNode recorded) {
        return recorded.path("kind").asString("").equals("COMMITMENT")
                && recorded.path("reference").asString("").startsWith("L-");
    }

    /** One record; a fact may be told again after a crash, with the same id. */
    void take(String topic, String key, String eventId, String type, long sequence) {
        if (!seen.add(eventId)) {
            repeated++;
            return;
        }
        String about = topic + " " + key;
        if (sequence <= sequences.getOrDefault(about, -1L)) {
            problems.add(about + ": " + type + " was told after what came later");
        }
        sequences.put(about, sequence);
        told.computeIfAbsent(about, one -> new ArrayList<>()).add(type);
    }

    void into(Findings findings) {
        var table = new Table("facts of other work", "things", "facts", "not as they should be");
        STORIES.forEach((topic, story) -> {
            List<Map.Entry<String, List<String>>> things = told.entrySet().stream()
                    .filter(one -> one.getKey().startsWith(topic + " "))
                    .toList();
            List<Map.Entry<String, List<String>>> wrong = things.stream()
                    .filter(one -> !isWhole(story, one.getValue(), mayStayOpen.contains(one.getKey())))
                    .toList();
            table.row(
                    topic,
                    things.size(),
                    things.stream().mapToInt(one -> one.getValue().size()).sum(),
                    wrong.size());
            findings.expect(!things.isEmpty(), "expected facts on " + topic + ", but there are none");
            wrong.forEach(one -> findings.wrong("expected " + one.getKey() + " to begin with " + story.first()
                    + " and to end with " + story.last() + ", each once, but it is " + one.getValue()));
        });
        findings.show(table);
        findings.show(repeated + " of them were told again with the same id");
        problems.forEach(findings::wrong);
    }

    private static boolean isWhole(Story story, List<String> types, boolean mayStayOpen) {
        List<String> single =
                types.stream().filter(type -> !AGAIN.contains(type)).toList();
        return single.size() == new HashSet<>(single).size()
                && types.getFirst().equals(story.first())
                && (mayStayOpen || types.getLast().equals(story.last()));
    }

    private static String header(ConsumerRecord<String, String> fact, String name) {
        Header header = fact.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
