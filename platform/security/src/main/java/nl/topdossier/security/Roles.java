package nl.topdossier.security;

/** The roles that a token can carry. */
public final class Roles {

    /** Drafts letters. */
    public static final String DRAFTER = "drafter";
    /** Acts in the line or for another directorate. */
    public static final String OFFICIAL = "official";
    /** Decides for a ministry. */
    public static final String MINISTER = "minister";
    /** Prepares and annotates for a minister, never decides. */
    public static final String PRIVATE_OFFICE = "private-office";
    /** Releases letters and tracks receipts and numbers. */
    public static final String PARLIAMENTARY_DESK = "parliamentary-desk";
    /** Watches every letter and repairs what failed. */
    public static final String COORDINATOR = "coordinator";
    /** Publishes and archives. */
    public static final String OPENNESS = "openness";
    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Keeps offices, holders and rules. */
    public static final String ADMINISTRATOR = "administrator";
    /** Another service of this system. */
    public static final String SERVICE = "service";
    /** A House of parliament that confirms and numbers. */
    public static final String HOUSE = "house";

    private Roles() {}
}
