package nl.topdossier.approval.signoffs.messaging;

import nl.topdossier.approval.signoffs.ReceivingLetters;
import nl.topdossier.approval.signoffs.RoundDeadlines;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What approval hears from drafting; all of one letter comes in order. */
@Configuration(proxyBeanMethods = false)
class DraftingSubscriptions {

    @Bean
    Subscription<LetterSubmitted> lettersSubmitted(ReceivingLetters letters) {
        return Subscription.to(Topics.DRAFTING_LETTER, LetterSubmitted.class, letters::submitted);
    }

    @Bean
    Subscription<RecallRequested> recallsRequested(ReceivingLetters letters) {
        return Subscription.to(Topics.DRAFTING_LETTER, RecallRequested.class, letters::recallRequested);
    }

    @Bean
    Subscription<LetterWithdrawn> lettersWithdrawn(ReceivingLetters letters) {
        return Subscription.to(Topics.DRAFTING_LETTER, LetterWithdrawn.class, letters::withdrawn);
    }

    @Bean
    Subscription<LetterDeadlineSet> letterDeadlinesSet(RoundDeadlines deadlines) {
        return Subscription.to(Topics.DRAFTING_LETTER, LetterDeadlineSet.class, deadlines::set);
    }
}
