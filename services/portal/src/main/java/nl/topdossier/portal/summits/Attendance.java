package nl.topdossier.portal.summits;

/** Whether the country goes to a summit or holds it. */
public enum Attendance {
    ATTENDING,
    HOSTING
}
