package nl.topdossier.contracts.commitments;

import java.util.UUID;
import nl.topdossier.contracts.Fact;

/** A fact about one item of the ledger; all facts of an item keep their order. */
public interface ItemFact extends Fact {

    /** The item that the fact is about. */
    UUID itemId();

    @Override
    default UUID key() {
        return itemId();
    }
}
