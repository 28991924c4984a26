package nl.topdossier.lettertext.compare;

/** Words that stand in both versions, or in one of them. */
public record Piece(Change change, String text) {}
