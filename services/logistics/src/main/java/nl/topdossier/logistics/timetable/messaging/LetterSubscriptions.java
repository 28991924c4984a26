package nl.topdossier.logistics.timetable.messaging;

import java.util.List;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.SignOffRoundCompleted;
import nl.topdossier.logistics.timetable.Corrections;
import nl.topdossier.logistics.timetable.FollowingLetters;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LetterSubscriptions {

    @Bean
    SubscriptionGroup lettersOfSummits(FollowingLetters letters, Corrections corrections) {
        return new SubscriptionGroup(List.of(
                Subscription.dated(Topics.DRAFTING_LETTER, LetterOpened.class, letters::opened),
                Subscription.to(Topics.DRAFTING_LETTER, LetterWithdrawn.class, letters::withdrawn),
                Subscription.to(Topics.DRAFTING_LETTER, LetterDatesOutdated.class, corrections::outdated),
                Subscription.dated(Topics.APPROVAL_SIGN_OFF, SignOffRoundCompleted.class, letters::roundCompleted),
                Subscription.to(Topics.APPROVAL_SIGN_OFF, LetterReturned.class, letters::returned),
                Subscription.dated(Topics.DISPATCH_DISPATCH, DispatchReleased.class, letters::released),
                Subscription.to(Topics.DISPATCH_DISPATCH, DispatchUndone.class, letters::undone),
                Subscription.dated(Topics.DISPATCH_DISPATCH, LetterDispatched.class, letters::dispatched)));
    }
}
