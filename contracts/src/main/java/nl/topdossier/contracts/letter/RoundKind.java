package nl.topdossier.contracts.letter;

/** The three kinds of sign-off round, in the order in which a submission passes them. */
public enum RoundKind {
    /** Afgestemd met: all at once. */
    COORDINATION,
    /** Via: one after the other. */
    LINE,
    /** The ministers: all at once. */
    MINISTERS
}
