package nl.topdossier.calendar;

/** How grave a warning is, from the first to the last. */
public enum WarningLevel {
    TWO_DAYS_BEFORE,
    ONE_DAY_BEFORE,
    PASSED
}
