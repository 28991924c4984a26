package nl.topdossier.commitments.letters.messaging;

import java.util.List;
import nl.topdossier.commitments.letters.LetterFollowing;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger hears of letters. */
@Configuration(proxyBeanMethods = false)
class LetterSubscriptions {

    @Bean
    SubscriptionGroup whatDraftingTellsTheLedger(LetterFollowing letters) {
        return new SubscriptionGroup(List.of(
                Subscription.to(Topics.DRAFTING_LETTER, LetterOpened.class, letters::opened),
                Subscription.to(Topics.DRAFTING_LETTER, ItemsAnswered.class, letters::answered),
                Subscription.to(Topics.DRAFTING_LETTER, LetterWithdrawn.class, letters::withdrawn)));
    }

    @Bean
    SubscriptionGroup whatDispatchTellsTheLedger(LetterFollowing letters) {
        return new SubscriptionGroup(List.of(
                Subscription.to(Topics.DISPATCH_DISPATCH, DispatchReleased.class, letters::released),
                Subscription.to(Topics.DISPATCH_DISPATCH, DispatchUndone.class, letters::undone),
                Subscription.to(Topics.DISPATCH_DISPATCH, ReceiptConfirmed.class, letters::received)));
    }
}
