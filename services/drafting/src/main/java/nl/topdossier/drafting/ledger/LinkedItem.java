package nl.topdossier.drafting.ledger;

import java.util.UUID;
import nl.topdossier.contracts.commitments.ItemKind;

/** An item of the ledger that a letter has to decide about. */
public record LinkedItem(UUID itemId, ItemKind kind, String reference) {}
