package nl.topdossier.contracts.signoff;

/** Why a letter came back to drafting. */
public enum ReturnCause {
    /** An office returned it with remarks. */
    RETURNED,
    /** The parliamentary desk returned it from dispatch. */
    BLOCKED,
    /** Drafting asked it back and the holder granted it. */
    RECALLED,
    /** The parliamentary desk withdrew it for good. */
    WITHDRAWN
}
