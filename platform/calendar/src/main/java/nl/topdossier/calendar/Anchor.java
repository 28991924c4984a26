package nl.topdossier.calendar;

/** The event that a deadline is counted from. */
public enum Anchor {
    MEETING_STARTS,
    MEETING_ENDS,
    /** The recess of each addressed House that comes into question; a rule with this anchor only ever pulls a deadline forward. */
    RECESS_STARTS,
    /** The debate of a House on the letter; like a recess it only ever pulls a deadline forward. */
    DEBATE;

    /** Whether a rule with this anchor can give a deadline by itself; others only pull one forward. */
    public boolean isTheMeeting() {
        return this == MEETING_STARTS || this == MEETING_ENDS;
    }
}
