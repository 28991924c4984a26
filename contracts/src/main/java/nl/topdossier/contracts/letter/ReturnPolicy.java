package nl.topdossier.contracts.letter;

/** What a round does at the first return. */
public enum ReturnPolicy {
    /** The round ends at once. */
    STOP_AT_FIRST_RETURN,
    /** The round goes on; all remarks are returned together. */
    HEAR_ALL
}
