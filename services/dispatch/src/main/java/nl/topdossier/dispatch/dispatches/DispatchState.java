package nl.topdossier.dispatch.dispatches;

/** Where a dispatch stands. */
public enum DispatchState {
    /** The gate has to be run. */
    GATE,
    /** The gate found something. */
    BLOCKED,
    /** Waits for the desk to release it. */
    READY,
    /** Released; can be undone until handing over begins. */
    RELEASED,
    /** Hand-overs are under way. */
    HANDING_OVER,
    /** Every House confirmed receipt. */
    DISPATCHED,
    /** Every House's number is known, or none is expected. */
    NUMBERED,
    /** The desk returned it to drafting. */
    RETURNED,
    /** Drafting asked it back. */
    RECALLED,
    /** Withdrawn for good. */
    WITHDRAWN;

    /** Whether it has not been released and can still go back. */
    public boolean isHeld() {
        return this == GATE || this == BLOCKED || this == READY;
    }

    /** Whether its deadline still counts: not every House has confirmed receipt. */
    public boolean awaitsReceipts() {
        return isHeld() || this == RELEASED || this == HANDING_OVER;
    }

    /** Whether it left this service without having been sent. */
    public boolean isGivenBack() {
        return this == RETURNED || this == RECALLED || this == WITHDRAWN;
    }

    /** Whether nothing follows any more. */
    public boolean isOver() {
        return this == NUMBERED || this == RETURNED || this == RECALLED || this == WITHDRAWN;
    }
}
