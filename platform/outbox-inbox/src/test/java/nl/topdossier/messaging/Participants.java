package nl.topdossier.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.contracts.FactType;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.testsupport.SharedStack;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Instances of one small service that tells itself numbered facts and notes which it handled. */
class Participants implements AutoCloseable {

    private static final Map<UUID, Integer> FAILING = new ConcurrentHashMap<>();
    private static final Map<UUID, String> TRACES = new ConcurrentHashMap<>();

    private final String name = "messaging-" + Ids.next();
    private final String database = SharedStack.get().newDatabase();
    private final List<Instance> instances = new ArrayList<>();

    Instance none() {
        return new Instance(null);
    }

    Instance start() {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .properties(
                        "topdossier.service=" + name,
                        "spring.datasource.url=" + database,
                        "spring.datasource.username=" + SharedStack.get().databaseUser(),
                        "spring.datasource.password=",
                        "spring.datasource.hikari.schema=messaging",
                        "spring.flyway.schemas=messaging",
                        "spring.flyway.locations=classpath:db/platform",
                        "spring.kafka.bootstrap-servers=" + SharedStack.get().kafkaBootstrap(),
                        "topdossier.inbox.first-pause=2ms",
                        "logging.level.root=warn",
                        "spring.main.banner-mode=off")
                .run();
        context.getBean(JdbcClient.class)
                .sql(
                        "create table if not exists handled (id bigint generated always as identity, letter uuid, number int)")
                .update();
        Instance instance = new Instance(context);
        instances.add(instance);
        return instance;
    }

    void failAt(UUID letter, int number) {
        FAILING.put(letter, number);
    }

    List<Integer> handled(UUID letter) {
        return instances
                .getLast()
                .jdbc()
                .sql("select number from handled where letter = :letter order by id")
                .param("letter", letter)
                .query(Integer.class)
                .list();
    }

    String traceOf(UUID letter) {
        return String.valueOf(TRACES.get(letter));
    }

    @Override
    public void close() {
        instances.forEach(Instance::stop);
    }

    private static TaskClosed fact(UUID letter, int number) {
        return new TaskClosed(letter, new UUID(0, number), TaskOutcome.DECIDED, null, Instant.EPOCH);
    }

    /** One running instance. */
    record Instance(@org.jspecify.annotations.Nullable ConfigurableApplicationContext context) {

        private ConfigurableApplicationContext running() {
            if (context == null) {
                throw new IllegalStateException("Expected a started instance");
            }
            return context;
        }

        JdbcClient jdbc() {
            return running().getBean(JdbcClient.class);
        }

        private String topic() {
            return running().getEnvironment().getRequiredProperty("topdossier.service") + ".v1";
        }

        void tell(UUID letter, int number) {
            inTransaction(() -> running().getBean(Facts.class).tell(topic(), fact(letter, number)));
        }

        void tellAndFail(UUID letter, int number) {
            inTransaction(() -> {
                running().getBean(Facts.class).tell(topic(), fact(letter, number));
                throw new IllegalStateException("rolled back");
            });
        }

        void tellWithoutTransaction(UUID letter) {
            running().getBean(Facts.class).tell(topic(), fact(letter, 1));
        }

        private void inTransaction(Runnable work) {
            new TransactionTemplate(running().getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> work.run());
        }

        long outboxSize() {
            return jdbc().sql("select count(*) from outbox").query(Long.class).single();
        }

        List<UnprocessedMessages.Parked> unprocessed() {
            return running().getBean(UnprocessedMessages.class).list();
        }

        void replay(UUID eventId) {
            running().getBean(UnprocessedMessages.class).replay(eventId);
        }

        /** The headers of a fact as this service tells it, in this version. */
        Map<String, String> headers(String version) {
            String type = FactType.of(TaskClosed.class).type();
            return Map.of(
                    "ce_id",
                    Ids.next().toString(),
                    "ce_type",
                    type.substring(0, type.lastIndexOf('.') + 1) + version,
                    "ce_time",
                    "2026-07-02T12:00:00Z");
        }

        /** A fact that holds more than this service knows of. */
        String payload(UUID letter, int number, String more) {
            var json = running().getBean(JsonMapper.class);
            return json.writeValueAsString(
                    json.<ObjectNode>valueToTree(fact(letter, number)).put(more, true));
        }

        /** What somebody puts on the topic without asking anyone. */
        @SuppressWarnings("unchecked")
        void putOnKafka(@Nullable String key, @Nullable String value, Map<String, String> headers) {
            Producer<String, String> producer = running().getBean(Producer.class);
            var message = new ProducerRecord<>(topic(), 0, key, value);
            headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(message);
            producer.flush();
        }

        /** What a crash between sending and noting it does: every record is there a second time. */
        @SuppressWarnings("unchecked")
        void repeatEverythingOnKafka() {
            Properties settings = new Properties();
            settings.put("bootstrap.servers", SharedStack.get().kafkaBootstrap());
            Producer<String, String> producer = running().getBean(Producer.class);
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                var partitions = consumer.partitionsFor(topic()).stream()
                        .map(partition -> new org.apache.kafka.common.TopicPartition(topic(), partition.partition()))
                        .toList();
                consumer.assign(partitions);
                consumer.seekToBeginning(partitions);
                consumer.poll(Duration.ofSeconds(5))
                        .forEach(message -> producer.send(new ProducerRecord<>(
                                topic(), null, message.key(), message.value(), message.headers())));
            }
            producer.flush();
        }

        void stop() {
            if (context != null) {
                context.close();
            }
        }
    }

    @Configuration
    @EnableAutoConfiguration
    static class Application {

        @Bean
        Subscription<TaskClosed> subscription(
                JdbcClient jdbc,
                @org.springframework.beans.factory.annotation.Value("${topdossier.service}") String service) {
            return Subscription.to(service + ".v1", TaskClosed.class, fact -> {
                int number = (int) fact.taskId().getLeastSignificantBits();
                jdbc.sql("insert into handled (letter, number) values (:letter, :number)")
                        .param("letter", fact.letterId())
                        .param("number", number)
                        .update();
                TRACES.put(fact.letterId(), Trace.current().traceparent());
                if (Integer.valueOf(number).equals(FAILING.get(fact.letterId()))) {
                    throw new IllegalStateException("secret text");
                }
            });
        }
    }
}
