package nl.topdossier.logistics.escalation.messaging;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import nl.topdossier.logistics.escalation.Escalation;
import nl.topdossier.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OfficeSubscriptions {

    @Bean
    Subscription<OfficeRegistered> officesToCall(Escalation escalation) {
        return Subscription.to(Topics.APPROVAL_OFFICE, OfficeRegistered.class, escalation::take);
    }
}
