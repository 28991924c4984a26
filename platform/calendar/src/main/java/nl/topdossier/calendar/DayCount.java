package nl.topdossier.calendar;

/** Which days the offset of a rule counts. */
public enum DayCount {
    CALENDAR_DAYS,
    WORKING_DAYS
}
