package nl.topdossier.lettertext;

/** A footnote: the label in the source, the number a reader sees, and its text. */
public record Note(String label, int number, String text) {}
