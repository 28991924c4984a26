package nl.topdossier.lettertext.marking;

/** Where a marking stands; it is the place that makes it count. */
public enum Place {
    /** The field that is meant for it. */
    FIELD,
    /** A line of its own at the head of a page or document. */
    HEAD,
    /** A line of its own at the foot of a page or document. */
    FOOT,
    /** A line of its own further on: running text knows no pages, so it may be the head or foot of one. */
    LINE,
    STAMP,
    /** A property of a file: title, subject, keywords. */
    PROPERTY,
    /** A mark like (NS) at the start of a paragraph. */
    PORTION,
    /** Words in a sentence: the only place that does not count, but a named person has to say so. */
    MENTION;

    /** Whether a marking at this place is the marking of the text. */
    public boolean counts() {
        return this != MENTION;
    }
}
