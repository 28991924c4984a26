package nl.topdossier.contracts.commitments;

import java.util.UUID;

/** The letter does not have to decide about this item any more. */
public record ItemUnlinked(UUID itemId, UUID letterId) implements ItemFact {}
