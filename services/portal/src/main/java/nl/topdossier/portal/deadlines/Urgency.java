package nl.topdossier.portal.deadlines;

/** How pressing a deadline is; the badge takes its shape, colour and words from it. */
public enum Urgency {
    OVERDUE,
    TODAY,
    SOON,
    AMPLE,
    /** Nothing waits on it any more. */
    MET;

    /** The part of a style class that belongs to it. */
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
