package nl.topdossier.drafting.ledger.messaging;

import java.util.List;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.drafting.ledger.LinkedItems;
import nl.topdossier.messaging.Subscription;
import nl.topdossier.messaging.SubscriptionGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What drafting hears of the ledger. */
@Configuration(proxyBeanMethods = false)
class LedgerSubscriptions {

    @Bean
    SubscriptionGroup whatTheLedgerTellsDrafting(LinkedItems items) {
        return new SubscriptionGroup(List.of(
                Subscription.to(Topics.COMMITMENTS_ITEM, ItemLinked.class, items::linked),
                Subscription.to(Topics.COMMITMENTS_ITEM, ItemUnlinked.class, items::unlinked)));
    }
}
