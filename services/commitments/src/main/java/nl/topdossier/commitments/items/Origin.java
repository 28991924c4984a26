package nl.topdossier.commitments.items;

/** How an item came into the ledger. */
public enum Origin {
    /** Entered by a person. */
    HAND,
    /** From a CSV file. */
    CSV,
    /** From the open data of the Tweede Kamer. */
    OPEN_DATA,
    /** Made for an exercise. */
    EXERCISE
}
