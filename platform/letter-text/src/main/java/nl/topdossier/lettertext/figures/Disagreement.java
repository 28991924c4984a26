package nl.topdossier.lettertext.figures;

import java.math.BigDecimal;

/**
 * A sentence of a letter that gives another number than the figure is now: a hint, since the letter may be right.
 *
 * @param sectionId where it stands
 * @param written the number as it is written, with the word before it that softens it
 * @param said what that number comes to
 */
public record Disagreement(KnownFigure figure, String sectionId, String sentence, String written, BigDecimal said) {}
