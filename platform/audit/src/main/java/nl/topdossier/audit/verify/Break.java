package nl.topdossier.audit.verify;

/** A place where a chain is not whole: what was expected there, and what was found. */
public record Break(String service, long position, Kind kind, String expected, String found) {

    /** The ways in which a chain can be broken. */
    public enum Kind {
        /** Entries before this position are not there. */
        GAP,
        /** The entry does not hang onto the one before. */
        WRONG_LINK,
        /** The entry's hash is not the hash of what it says. */
        WRONG_HASH,
        /** The entry says that it belongs to another letter, service or position. */
        MISLABELLED,
        /** Two different entries were told for one position. */
        CONFLICT
    }

    /** In one line, for people. */
    public String describe() {
        return service + " " + position + ": " + kind + ", expected " + expected + ", but found " + found;
    }
}
