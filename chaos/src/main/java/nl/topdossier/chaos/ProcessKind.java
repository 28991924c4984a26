package nl.topdossier.chaos;

import java.util.Locale;

/** What is killed: every kind of process that works on letters, summits and the ledger, or keeps their data. */
enum ProcessKind {
    DRAFTING,
    APPROVAL,
    DISPATCH,
    RECORDS,
    LOGISTICS,
    COMMITMENTS,
    PORTAL,
    ZEEBE,
    KAFKA,
    POSTGRESQL;

    /** Its name in the stack. */
    String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
