package nl.topdossier.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import nl.topdossier.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that a service tells, from Kafka as another service would. */
public class FactsOnKafka implements SmartLifecycle {

    private final JsonMapper json;
    private final String bootstrap;
    private final String service;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    /** Reads what this service tells on the Kafka of the test. */
    public FactsOnKafka(
            JsonMapper json,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrap,
            @Value("${topdossier.service}") String service) {
        this.json = json;
        this.bootstrap = bootstrap;
        this.service = service;
    }

    /** The facts about a letter on a topic, in their order. */
    public List<Fact> on(String topic, UUID key) {
        return told.stream()
                .filter(one -> one.topic().equals(topic) && one.fact().key().equals(key))
                .map(Told::fact)
                .toList();
    }

    /** The facts of one kind about a letter, in their order. */
    public <F extends Fact> List<F> of(Class<F> kind, UUID key) {
        return told.stream()
                .map(Told::fact)
                .filter(fact -> kind.isInstance(fact) && fact.key().equals(key))
                .map(kind::cast)
                .toList();
    }

    /** The names of the facts about a letter on a topic, in their order. */
    public List<String> namesOn(String topic, UUID key) {
        return on(topic, key).stream()
                .map(fact -> fact.getClass().getSimpleName())
                .toList();
    }

    /** The names of the warnings of a letter's deadline, in their order. */
    public List<String> warnings(UUID letterId) {
        return namesOn(Topics.tasks(service), letterId).stream()
                .filter(name -> name.startsWith("Deadline"))
                .toList();
    }

    /** Everything that was told, as text. */
    public List<String> everything() {
        return told.stream().map(one -> one.fact().toString()).toList();
    }

    /** Reads from the beginning; also again, when tests of another context were run in between. */
    @Override
    public void start() {
        running = true;
        told.clear();
        thread = Thread.ofPlatform().name("facts-of-test").daemon().start(this::read);
    }

    private void read() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                service + "-test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "2000");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Pattern.compile(service + "\\..*"));
            while (running) {
                List<Told> more = new ArrayList<>();
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(100))) {
                    more.add(new Told(message.topic(), fact(message)));
                }
                told.addAll(more);
            }
        }
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
