package nl.topdossier.calendar;

/** Where a deadline goes when the day that was counted does not suit. */
public enum Move {
    NONE,
    EARLIER_TO_WORKING_DAY,
    /** To the Friday on which the council of ministers meets, or the working day before it when that Friday is a holiday. */
    EARLIER_TO_FRIDAY,
    LATER_TO_WORKING_DAY
}
