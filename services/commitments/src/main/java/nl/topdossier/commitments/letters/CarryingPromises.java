package nl.topdossier.commitments.letters;

import java.util.UUID;
import nl.topdossier.commitments.items.ItemWasRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links the report of a summit with what the agenda of that summit promised, by itself: whichever of agenda, report and promise
 * is known last brings it about, once. From there the rule for linked items holds.
 */
@Service
class CarryingPromises {

    private final CarriedPromises promises;
    private final Links links;

    CarryingPromises(CarriedPromises promises, Links links) {
        this.promises = promises;
        this.links = links;
    }

    /** The letter is an agenda or a report, perhaps; the caller holds the lock of the ledger. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carry(UUID letterId) {
        for (CarriedPromises.Promise promise : promises.due(letterId)) {
            promises.carried(promise);
            links.link(promise.itemId(), promise.reportId(), null);
        }
    }

    /** A promise that is recorded, or said to be of this agenda, after the report was opened. */
    @EventListener
    void recorded(ItemWasRecorded recorded) {
        UUID source = recorded.item().sourceLetterId();
        if (source != null) {
            carry(source);
        }
    }
}
