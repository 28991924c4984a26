package nl.topdossier.contracts.letter;

/** What an office does in a round. */
public enum ParticipantRole {
    /** Agrees and signs the covering letters. */
    SIGNS,
    /** Agrees without signing (mede namens, coordination, line). */
    AGREES
}
