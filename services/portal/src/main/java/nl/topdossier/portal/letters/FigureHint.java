package nl.topdossier.portal.letters;

import nl.topdossier.portal.words.Text;

/**
 * A number of a letter that is not the one recorded for its summit now. A hint: the letter may be right.
 *
 * @param now the figure with its value
 * @param said the number as the letter writes it
 */
public record FigureHint(Text now, String said, String sentence, String address) {}
