package nl.topdossier.approval.offices;

/** What an office is for. */
public enum OfficeKind {
    /** A minister. */
    MINISTER,
    /** An official in the line. */
    LINE,
    /** Another directorate or ministry that coordinates. */
    COORDINATION,
    /** Prepares for a minister. */
    PRIVATE_OFFICE,
    /** The parliamentary desk. */
    DESK
}
