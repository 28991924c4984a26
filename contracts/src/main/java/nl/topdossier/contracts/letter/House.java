package nl.topdossier.contracts.letter;

/** The Houses of parliament that a letter can be addressed to. */
public enum House {
    /** House of Representatives. */
    TWEEDE_KAMER,
    /** Senate. */
    EERSTE_KAMER
}
