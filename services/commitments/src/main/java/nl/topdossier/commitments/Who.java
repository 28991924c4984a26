package nl.topdossier.commitments;

/** Who may do what here, for the guards of the interface. */
public final class Who {

    /** Everybody in the ministries who has a role; a House does not look into our ledger. */
    public static final String READS = "hasAnyRole('drafter', 'official', 'minister', 'private-office',"
            + " 'parliamentary-desk', 'coordinator', 'openness', 'auditor', 'administrator', 'service')";

    /** Who keeps the ledger. */
    public static final String WRITES = "hasAnyRole('parliamentary-desk', 'coordinator')";

    /** Who releases letters, and the service that does it for them. */
    public static final String RELEASES = "hasAnyRole('parliamentary-desk', 'service')";

    private Who() {}
}
