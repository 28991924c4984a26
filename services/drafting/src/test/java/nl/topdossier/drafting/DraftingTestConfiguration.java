package nl.topdossier.drafting;

import nl.topdossier.drafting.planning.FakePlans;
import nl.topdossier.testsupport.FactsOnKafka;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What every integration test of this service adds to it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Drafting.class, FactsOnKafka.class})
public class DraftingTestConfiguration {

    @Bean
    @Primary
    FakePlans plans() {
        return new FakePlans();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
