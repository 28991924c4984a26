package nl.topdossier.contracts.signoff;

/** As what a person acts for an office. */
public enum Capacity {
    /** Holds the office. */
    HOLDER,
    /** Acting minister (a.i.), dated. */
    ACTING,
    /** Dated delegate; never more than the delegator may. */
    DELEGATE,
    /** Private office or staff: prepares, never decides. */
    STAFF
}
