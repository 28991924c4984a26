package nl.topdossier.operations;

import nl.topdossier.security.Holdings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives a service its repair and claim interface. */
@AutoConfiguration(
        afterName = {"nl.topdossier.engine.EngineConfiguration", "nl.topdossier.security.SecurityConfiguration"})
@Import({RepairController.class, ClaimController.class})
class OperationsConfiguration {

    @Bean
    TaskAccess taskAccess(Holdings holdings) {
        return new TaskAccess(holdings);
    }
}
