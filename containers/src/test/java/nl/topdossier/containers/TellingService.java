package nl.topdossier.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Subscription;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service with the outbox and inbox of all services, that tells itself facts over the real broker and keeps what it hears. */
final class TellingService implements AutoCloseable {

    private static final Map<String, List<Fact>> HEARD = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;
    private final String topic;

    /** Its tables lie in the schema of one service, whose user it is; the same name again is the same service. */
    TellingService(String schema, String name) {
        this.topic = topicOf(name);
        this.context = new SpringApplicationBuilder(Application.class)
                .properties(
                        "topdossier.service=" + name,
                        "spring.datasource.url=" + Containers.jdbcUrl(),
                        "spring.datasource.username=" + schema,
                        "spring.datasource.password=" + Containers.SECRET,
                        "spring.datasource.hikari.schema=" + schema,
                        "spring.flyway.schemas=" + schema,
                        "spring.flyway.locations=classpath:db/platform",
                        "spring.kafka.bootstrap-servers=" + Containers.kafka().getBootstrapServers(),
                        "logging.level.root=error",
                        "spring.main.banner-mode=off")
                .run();
    }

    private static String topicOf(String name) {
        return name + ".facts.v1";
    }

    void tell(Fact fact) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(Facts.class).tell(topic, fact));
    }

    List<Fact> heard() {
        return List.copyOf(HEARD.getOrDefault(topic, List.of()));
    }

    List<Fact> heardAbout(UUID key) {
        return heard().stream().filter(fact -> fact.key().equals(key)).toList();
    }

    long waitingToBeTold() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from outbox")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration
    @EnableAutoConfiguration
    static class Application {

        /** One subscription per kind of fact, each made with its own type. */
        @Bean
        static SubscriptionBeans subscriptions() {
            return new SubscriptionBeans();
        }
    }

    static <F extends Fact> Subscription<F> hearing(String service, Class<F> type) {
        String topic = topicOf(service);
        return Subscription.to(
                topic,
                type,
                fact -> HEARD.computeIfAbsent(topic, any -> java.util.Collections.synchronizedList(new ArrayList<>()))
                        .add(fact));
    }

    static List<Subscription<?>> hearingAll(String service) {
        var all = new ArrayList<Subscription<?>>();
        for (FactType type : FactType.values()) {
            all.add(hearing(service, type.record()));
        }
        return all;
    }
}
