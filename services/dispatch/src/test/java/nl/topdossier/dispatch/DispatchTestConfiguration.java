package nl.topdossier.dispatch;

import nl.topdossier.testsupport.FactsOnKafka;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What every integration test of this service adds to it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Dispatching.class, FactsOnKafka.class})
public class DispatchTestConfiguration {

    @Bean
    static OutsideWorld outsideWorld() {
        return new OutsideWorld();
    }

    @Bean
    static DynamicPropertyRegistrar addresses(OutsideWorld outside) {
        return registry -> {
            registry.add("topdossier.identity.issuer", outside::url);
            registry.add("topdossier.services.drafting.url", outside::url);
            registry.add("topdossier.services.commitments.url", () -> outside.url() + "/commitments");
            registry.add("topdossier.dispatch.houses.tweede-kamer.url", () -> outside.url() + "/tweede-kamer");
            registry.add("spring.mail.port", () -> outside.eersteKamer().port());
        };
    }
}
