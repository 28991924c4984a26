package nl.topdossier.contracts.task;

/** How a human task ended. */
public enum TaskOutcome {
    /** Someone completed it. */
    DECIDED,
    /** It was no longer needed: the round ended, the letter was recalled, the receipt came. */
    OVERTAKEN,
    /** A next task took its place. */
    REPLACED
}
