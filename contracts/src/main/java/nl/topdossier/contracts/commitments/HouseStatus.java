package nl.topdossier.contracts.commitments;

/** What a House itself says of an item; only its word closes one. */
public enum HouseStatus {
    /** The House waits for an answer. */
    OPEN,
    /** The House has a part of the answer. */
    PARTLY,
    /** The House is content: voldaan. */
    MET
}
