package nl.topdossier.drafting.planning.messaging;

import java.util.List;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.contracts.summit.LetterTimetableSet;
import nl.topdossier.contracts.summit.SummitCancelled;
import nl.topdossier.drafting.planning.CancelledSummits;
import nl.topdossier.drafting.planning.FollowingSummits;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SummitSubscriptions {

    @Bean
    SubscriptionGroup timetablesOfSummits(FollowingSummits following, CancelledSummits cancelled) {
        return new SubscriptionGroup(List.of(
                Subscription.to(
                        Topics.LOGISTICS_SUMMIT, LetterTimetableSet.class, told -> following.follow(told.summitId())),
                Subscription.to(Topics.LOGISTICS_SUMMIT, LetterDue.class, following::due),
                Subscription.to(Topics.LOGISTICS_SUMMIT, SummitCancelled.class, cancelled::cancelled)));
    }
}
