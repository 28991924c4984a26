package nl.topdossier.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.topdossier.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** What is told on Kafka about letters and summits from now on, and which of their tasks are open. Only looks; nothing is played by it. */
public final class EventLog implements AutoCloseable {

    private static final List<String> TOPICS = List.of(
            Topics.DRAFTING_LETTER,
            Topics.APPROVAL_SIGN_OFF,
            Topics.DISPATCH_DISPATCH,
            Topics.RECORDS_FILE,
            Topics.LOGISTICS_SUMMIT,
            Topics.LOGISTICS_WORK_TASK,
            Topics.tasks("drafting"),
            Topics.tasks("approval"),
            Topics.tasks("dispatch"));

    private final KafkaConsumer<String, String> consumer;
    private final Set<String> openTasks = ConcurrentHashMap.newKeySet();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Consumer<Event> listener;
    private final Thread thread;

    public EventLog(StackAddresses addresses, Consumer<Event> listener) {
        this.listener = listener;
        consumer = new KafkaConsumer<>(settings(addresses), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().daemon().name("events").start(this::read);
    }

    /** A fact by its short name. */
    public record Event(String topic, String key, String type, String sequence) {

        public boolean isAbout(UUID letterId) {
            return letterId.toString().equals(key);
        }

        boolean isTask() {
            return topic.endsWith(".task.v1");
        }
    }

    public List<Event> about(UUID letterId) {
        return events.stream().filter(event -> event.isAbout(letterId)).toList();
    }

    /** Tasks that were opened and not closed again. */
    public long openTasks(UUID letterId) {
        return openTasks.stream()
                .filter(task -> task.startsWith(letterId.toString()))
                .count();
    }

    private static Properties settings(StackAddresses addresses) {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, addresses.kafka());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::take);
            }
        } catch (WakeupException e) {
            // Closed.
        }
    }

    private void take(ConsumerRecord<String, String> record) {
        String type = header(record, "ce_type").replaceAll("\\.v\\d+$", "");
        String fact = type.substring(type.lastIndexOf('.') + 1);
        var event = new Event(record.topic(), String.valueOf(record.key()), fact, header(record, "ce_sequence"));
        if (event.isTask()) {
            note(fact, Http.JSON.readTree(record.value()));
        }
        events.add(event);
        listener.accept(event);
    }

    private void note(String fact, JsonNode task) {
        String id =
                task.path("letterId").asString("") + " " + task.path("taskId").asString("");
        if (fact.equals("task-opened")) {
            openTasks.add(id);
        } else if (fact.equals("task-closed")) {
            openTasks.remove(id);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
