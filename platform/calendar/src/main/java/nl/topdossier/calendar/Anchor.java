package nl.topdossier.calendar;

/** The event that a deadline is counted from. */
public enum Anchor {
    MEETING_STARTS,
    MEETING_ENDS,
    /** The recess of each addressed House that comes into question; a rule with this anchor only ever pulls a deadline forward. */
    RECESS_STARTS
}
