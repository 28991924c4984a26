package nl.topdossier.logistics.work;

/** Where a piece of work stands. */
public enum WorkState {
    /** Something it needs before it starts is not there. */
    WAITING,
    /** It can start; its owner has the task. */
    READY,
    /** It is being done. */
    STARTED,
    /** Its owner gave it back; the coordinator gives it to another. */
    HANDED_BACK,
    DONE,
    /** It is not needed any more, or its summit will not take place. */
    CANCELLED;

    /** Whether somebody has a task for it now. */
    public boolean isRunning() {
        return this == READY || this == STARTED || this == HANDED_BACK;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
