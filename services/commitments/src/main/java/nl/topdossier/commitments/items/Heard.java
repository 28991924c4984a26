package nl.topdossier.commitments.items;

/** What became of a word of the House. */
public enum Heard {
    /** The House said so already. */
    KNOWN,
    /** It is what the House says now. */
    NOW,
    /** The House said something else later: it went into the history only. */
    EARLIER,
    /** It would reopen what the House was further with, and has no later day: it was not taken. */
    NOT_LATER
}
