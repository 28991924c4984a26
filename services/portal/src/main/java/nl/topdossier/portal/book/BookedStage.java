package nl.topdossier.portal.book;

/** Where a letter stands, as the lists and the board show it. */
public enum BookedStage {
    /** Being written. */
    DRAFT,
    /** Submitted, being checked or on its way to the first round. */
    SUBMITTED,
    /** Coordination. */
    COORDINATION,
    /** Through the line. */
    LINE,
    /** With the ministers. */
    MINISTERS,
    /** Returned; waits for the choice where it goes on. */
    RETURNED,
    /** Signed off, at the gate or waiting for release. */
    READY,
    /** Held by the gate. */
    BLOCKED,
    /** Released, being handed over. */
    HANDING_OVER,
    /** Received by every House. */
    DISPATCHED,
    /** Withdrawn for good. */
    WITHDRAWN
}
