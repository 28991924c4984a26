package nl.topdossier.audit;

import java.time.Clock;
import nl.topdossier.messaging.Facts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its audit chains. */
@AutoConfiguration(afterName = "nl.topdossier.messaging.MessagingConfiguration")
@EnableScheduling
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(
            JdbcClient jdbc,
            Facts facts,
            JsonMapper json,
            Clock clock,
            @Value("${topdossier.service}") String service) {
        return new AuditTrail(jdbc, facts, json, clock, service);
    }

    @Bean
    ViewLog viewLog(JdbcTemplate jdbc, Clock clock) {
        return new ViewLog(jdbc, clock);
    }
}
