package nl.topdossier.dispatch.content;

import java.util.List;
import java.util.UUID;

/** What a letter is linked with, as the ledger knows it now; asks over the network, so never inside a transaction. */
public interface Ledger {

    /** The items that the letter has to decide about; or {@link LedgerDoesNotAnswer}. */
    List<LinkedItem> linkedWith(UUID letterId);
}
