package nl.topdossier.contracts.commitments;

/** What is kept in the ledger. */
public enum ItemKind {
    /** A motion that a House adopted. */
    MOTION,
    /** Something that a minister promised a House, mostly in a debate. */
    COMMITMENT,
    /** Something that the government promised of its own accord, in a letter. */
    OWN_PROMISE
}
