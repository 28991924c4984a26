package nl.topdossier.lettertext.compare;

/** What happened to a block or to words in it. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    /** Some words of a block were added or removed; never said of a piece. */
    CHANGED
}
