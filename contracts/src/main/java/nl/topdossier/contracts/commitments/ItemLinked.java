package nl.topdossier.contracts.commitments;

import java.util.UUID;

/** The letter has to decide about this item: answer it in a passage, or say why not. The newest reference counts. */
public record ItemLinked(UUID itemId, UUID letterId, ItemKind kind, String reference) implements ItemFact {}
