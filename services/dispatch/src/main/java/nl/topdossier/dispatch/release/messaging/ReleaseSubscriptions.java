package nl.topdossier.dispatch.release.messaging;

import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.dispatch.deadline.LetterDeadlines;
import nl.topdossier.dispatch.release.Arrivals;
import nl.topdossier.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReleaseSubscriptions {

    @Bean
    Subscription<LetterSignedOff> letterSignedOff(Arrivals arrivals) {
        return Subscription.to(Topics.APPROVAL_SIGN_OFF, LetterSignedOff.class, arrivals::signedOff);
    }

    @Bean
    Subscription<RecallRequested> recallRequested(Arrivals arrivals) {
        return Subscription.to(Topics.DRAFTING_LETTER, RecallRequested.class, arrivals::recallRequested);
    }

    @Bean
    Subscription<LetterDeadlineSet> letterDeadlineSet(LetterDeadlines deadlines) {
        return Subscription.to(Topics.DRAFTING_LETTER, LetterDeadlineSet.class, deadlines::set);
    }
}
