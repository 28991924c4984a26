package nl.topdossier.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import nl.topdossier.contracts.Topics;
import nl.topdossier.messaging.Ids;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/** Reads what this service tells, from Kafka as another service would. */
public class FactsOnKafka implements SmartLifecycle {

    private final JsonMapper json;
    private final KafkaConsumer<String, String> consumer;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    FactsOnKafka(JsonMapper json, @Value("${spring.kafka.bootstrap-servers}") String bootstrap) {
        this.json = json;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "dispatch-test-" + Ids.next(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "2000"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** The facts about a letter on a topic, in their order. */
    public List<Fact> on(String topic, UUID key) {
        return told.stream()
                .filter(one -> one.topic().equals(topic) && one.fact().key().equals(key))
                .map(Told::fact)
                .toList();
    }

    /** The names of the facts about a dispatch, in their order. */
    public List<String> of(UUID letterId) {
        return on(Topics.DISPATCH_DISPATCH, letterId).stream()
                .map(fact -> fact.getClass().getSimpleName())
                .toList();
    }

    /** The warnings of a letter's deadline, in their order. */
    public List<String> warnings(UUID letterId) {
        return on(Topics.tasks("dispatch"), letterId).stream()
                .map(fact -> fact.getClass().getSimpleName())
                .filter(name -> name.startsWith("Deadline"))
                .toList();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("facts-of-test").daemon().start(this::read);
    }

    private void read() {
        consumer.subscribe(List.of(
                Topics.DISPATCH_DISPATCH,
                Topics.tasks("dispatch"),
                Topics.processes("dispatch"),
                Topics.audit("dispatch")));
        while (running) {
            List<Told> more = new ArrayList<>();
            for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(100))) {
                more.add(new Told(message.topic(), fact(message)));
            }
            told.addAll(more);
        }
        consumer.close();
    }

    private Fact fact(ConsumerRecord<String, String> message) {
        Header type = message.headers().lastHeader("ce_type");
        FactType known = FactType.ofType(new String(type.value(), StandardCharsets.UTF_8))
                .orElseThrow();
        return json.readValue(message.value(), known.record());
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            try {
                thread.join(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private record Told(String topic, Fact fact) {}
}
