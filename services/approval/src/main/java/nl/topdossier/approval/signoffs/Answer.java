package nl.topdossier.approval.signoffs;

/** What an office can answer. */
public enum Answer {
    /** It agrees, and signs if it is one that signs. */
    AGREE,
    /** It returns the letter with remarks. */
    RETURN
}
