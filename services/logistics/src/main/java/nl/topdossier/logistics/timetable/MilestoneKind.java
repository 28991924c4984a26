package nl.topdossier.logistics.timetable;

/** What the coordinator is asked for on the way. */
public enum MilestoneKind {
    /** The steering committee looks whether everything will be ready. */
    REVIEW,
    /** What is to be learned, when the summit is over. */
    EVALUATION
}
