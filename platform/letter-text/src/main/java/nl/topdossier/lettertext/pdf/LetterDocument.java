package nl.topdossier.lettertext.pdf;

import nl.topdossier.lettertext.LetterText;

/** The report or agenda itself, the same bytes for both Houses. */
public record LetterDocument(LetterText text, String marking, boolean exercise) {}
