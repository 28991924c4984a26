package nl.topdossier.logistics.summits;

/** What the Netherlands does at a summit. */
public enum Attendance {
    /** It takes part. */
    ATTENDING,
    /** It takes part and organises. */
    HOSTING
}
