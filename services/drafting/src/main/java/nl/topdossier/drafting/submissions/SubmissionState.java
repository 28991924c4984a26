package nl.topdossier.drafting.submissions;

/** What became of a submission; each gets one answer. */
public enum SubmissionState {
    /** Its checks run. */
    CHECKING,
    /** Its checks found something that blocks. */
    FAILED,
    /** Asked back before its checks ended. */
    OVERTAKEN,
    /** With approval. */
    SUBMITTED,
    /** With dispatch. */
    SIGNED_OFF,
    /** Sent back. */
    RETURNED,
    /** Asked back and granted. */
    RECALLED,
    /** Ended with its letter. */
    WITHDRAWN,
    /** Received by every addressed House. */
    DISPATCHED
}
