package nl.topdossier.contracts.signoff;

/** How a round ended. */
public enum RoundOutcome {
    /** Everybody agreed. */
    AGREED,
    /** At least one office returned the letter. */
    RETURNED
}
