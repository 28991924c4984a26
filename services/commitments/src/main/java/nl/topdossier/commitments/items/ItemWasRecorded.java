package nl.topdossier.commitments.items;

import java.util.UUID;

/** Inside the service, in the transaction of the change: an item is new, or is known by another reference. */
public record ItemWasRecorded(Item item, UUID actor) {}
