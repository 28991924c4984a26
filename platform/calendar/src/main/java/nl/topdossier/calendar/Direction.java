package nl.topdossier.calendar;

/** Whether a deadline is counted back from its anchor or forward. */
public enum Direction {
    BEFORE,
    AFTER
}
