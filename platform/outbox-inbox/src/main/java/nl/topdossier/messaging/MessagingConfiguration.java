package nl.topdossier.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service its outbox and inbox; a service only adds its {@link Subscription} beans. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
class MessagingConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    ConsumerGroup consumerGroup(@Value("${topdossier.service}${topdossier.group-suffix:}") String name) {
        return new ConsumerGroup(name);
    }

    @Bean
    Facts facts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new Facts(jdbc, json, clock);
    }

    @Bean
    UnprocessedMessages unprocessedMessages(JdbcClient jdbc, Clock clock) {
        return new UnprocessedMessages(jdbc, clock);
    }

    @Bean(destroyMethod = "close")
    Producer<String, String> factProducer(KafkaProperties properties) {
        Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // One at a time: on a new partition a second request may be taken while the first is refused, and then the
        // first is
        // refused for ever as out of order (KAFKA-15591).
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // Never give up on a record: one that is given up could be overtaken by the next of its key.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        return new KafkaProducer<>(settings) {

            /** What Kafka does not have by then waits in the outbox for the next start. */
            @Override
            public void close() {
                close(Duration.ofSeconds(5));
            }
        };
    }

    @Bean
    Duty outboxPublisher(
            JdbcClient jdbc, Producer<String, String> producer, @Value("${topdossier.service}") String service) {
        return new OutboxPublisher(jdbc, producer, service);
    }

    @Bean
    Duty inboxProcessor(
            JdbcClient jdbc,
            PlatformTransactionManager transactionManager,
            JsonMapper json,
            Clock clock,
            ObjectProvider<Subscription<?>> subscriptions,
            ObjectProvider<SubscriptionGroup> groups,
            @Value("${topdossier.inbox.first-pause:200ms}") Duration firstPause,
            @Value("${topdossier.inbox.lanes:4}") int lanes) {
        return new InboxProcessor(
                jdbc,
                new TransactionTemplate(transactionManager),
                json,
                clock,
                all(subscriptions, groups),
                firstPause,
                lanes);
    }

    @Bean
    DutyRoster dutyRoster(DataSource dataSource, List<Duty> duties) {
        return new DutyRoster(dataSource, duties);
    }

    @Bean
    InboxPruning inboxPruning(JdbcClient jdbc, Clock clock) {
        return new InboxPruning(jdbc, clock);
    }

    @Bean
    ConcurrentMessageListenerContainer<String, String> inboxContainer(
            KafkaProperties properties,
            JdbcClient jdbc,
            PlatformTransactionManager transactionManager,
            Clock clock,
            ObjectProvider<Subscription<?>> subscriptions,
            ObjectProvider<SubscriptionGroup> groups,
            ConsumerGroup group) {
        List<Subscription<?>> all = all(subscriptions, groups);
        InboxListener listener = new InboxListener(jdbc, new TransactionTemplate(transactionManager), clock, all);
        String[] topics = all.stream().map(Subscription::topic).distinct().toArray(String[]::new);
        return KafkaContainers.batch(properties, group.name() + "-inbox", topics, listener::store);
    }

    private static List<Subscription<?>> all(
            ObjectProvider<Subscription<?>> subscriptions, ObjectProvider<SubscriptionGroup> groups) {
        List<Subscription<?>> all =
                new ArrayList<>(subscriptions.orderedStream().toList());
        groups.orderedStream().map(SubscriptionGroup::members).forEach(all::addAll);
        return all;
    }
}
