package nl.topdossier.records.files.messaging;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.records.files.Filings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A letter that was dispatched is to be filed. */
@Configuration(proxyBeanMethods = false)
class FilingSubscriptions {

    @Bean
    Subscription<LetterDispatched> dispatchedLettersAreFiled(Filings filings) {
        return Subscription.to(Topics.DISPATCH_DISPATCH, LetterDispatched.class, filings::open);
    }
}
