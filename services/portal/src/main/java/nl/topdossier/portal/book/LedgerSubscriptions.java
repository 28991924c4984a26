package nl.topdossier.portal.book;

import java.util.List;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.CommitmentMet;
import nl.topdossier.contracts.commitments.HouseStatusRecorded;
import nl.topdossier.contracts.commitments.ItemFact;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemRecorded;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.contracts.commitments.MotionDischarged;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import nl.topdossier.portal.live.Change;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which facts about the ledger make its open pages look again; the portal keeps nothing of them. */
@Configuration(proxyBeanMethods = false)
class LedgerSubscriptions {

    @Bean
    SubscriptionGroup whatCommitmentsTellsOfItems(Changes changes) {
        return new SubscriptionGroup(List.of(
                item(ItemRecorded.class, changes),
                item(HouseStatusRecorded.class, changes),
                item(MotionDischarged.class, changes),
                item(CommitmentMet.class, changes),
                item(ItemLinked.class, changes),
                item(ItemUnlinked.class, changes)));
    }

    private static <F extends ItemFact> Subscription<F> item(Class<F> fact, Changes changes) {
        return Subscription.to(
                Topics.COMMITMENTS_ITEM, fact, told -> changes.afterCommit(Change.ofItem(told.itemId())));
    }
}
