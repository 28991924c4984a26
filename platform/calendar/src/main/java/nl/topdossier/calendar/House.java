package nl.topdossier.calendar;

/** A House of the States General that a letter can be addressed to; each has its own recess. */
public enum House {
    /** Tweede Kamer, the House of Representatives. */
    TK,
    /** Eerste Kamer, the Senate. */
    EK
}
