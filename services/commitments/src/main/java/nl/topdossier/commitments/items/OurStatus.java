package nl.topdossier.commitments.items;

/** What we say of an item; the House says something of its own. */
public enum OurStatus {
    /** Nothing was done yet. */
    OPEN,
    /** It is being worked on, mostly in a letter. */
    IN_PROGRESS,
    /** Afgedaan: the House received the letter that answers it. */
    DISCHARGED
}
