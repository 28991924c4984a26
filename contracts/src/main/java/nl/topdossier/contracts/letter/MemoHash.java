package nl.topdossier.contracts.letter;

/** The SHA-256 (hex) of the decision memo of one deciding office. */
public record MemoHash(String officeId, String hash) {}
