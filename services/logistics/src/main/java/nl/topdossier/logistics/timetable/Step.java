package nl.topdossier.logistics.timetable;

/** The steps of a letter in the order in which they are done. */
public enum Step {
    OPENED,
    COORDINATION,
    LINE,
    MINISTERS,
    RELEASE
}
