package nl.topdossier.portal.work;

/** Where a piece of work is. */
public enum WorkState {
    /** Waits for what it needs before it can start. */
    WAITING,
    /** Can be done now. */
    READY,
    STARTED,
    /** Its owner gave it back; the coordinator gives it to another. */
    HANDED_BACK,
    DONE,
    CANCELLED;

    public String style() {
        return switch (this) {
            case WAITING -> "mute";
            case READY, STARTED -> "wait";
            case HANDED_BACK -> "soon";
            case DONE -> "done";
            case CANCELLED -> "mute";
        };
    }

    /** Whether something still has to happen. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }
}
