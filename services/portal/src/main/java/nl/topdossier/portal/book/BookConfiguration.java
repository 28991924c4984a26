package nl.topdossier.portal.book;

import java.util.UUID;
import nl.topdossier.messaging.ConsumerGroup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Books that were dropped have another number when they are made again, and so are told everything from the beginning. */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {

    @Bean
    ConsumerGroup consumerGroup(
            JdbcClient jdbc, @Value("${topdossier.service}${topdossier.group-suffix:}") String service) {
        UUID book = jdbc.sql("select book_id from book").query(UUID.class).single();
        return new ConsumerGroup(service + "-" + book);
    }
}
