package nl.topdossier.commitments.items;

import java.util.UUID;

/** Inside the service, in the transaction of the change: an item is new, is known by another reference, or is said to be of another letter. */
public record ItemWasRecorded(Item item, UUID actor) {}
