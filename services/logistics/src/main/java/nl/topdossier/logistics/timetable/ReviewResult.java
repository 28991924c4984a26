package nl.topdossier.logistics.timetable;

/** What the steering committee found. */
public enum ReviewResult {
    READY,
    READY_WITH_REMARKS,
    /** It is held again on another day. */
    NOT_READY,
    /** The day passed without it; said with a reason. */
    NOT_HELD;

    /** Whether what waits for the review may go on: also without it, which is said with a reason. */
    boolean passes() {
        return this != NOT_READY;
    }

    boolean needsRemarks() {
        return this != READY;
    }
}
