package nl.topdossier.logistics;

import nl.topdossier.testsupport.FactsOnKafka;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What every integration test of this service adds to it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Logistics.class, FactsOnKafka.class})
public class LogisticsTestConfiguration {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
