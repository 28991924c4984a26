package nl.topdossier.portal.letters;

import java.util.List;

/**
 * What came of comparing a letter with the figures of summits.
 *
 * @param done whether they could be compared; without that nobody knows that there is nothing to look at
 */
public record FigureComparison(boolean done, List<FigureHint> hints) {

    /** They were not compared, for the letter needs no figures any more or has no text. */
    public static final FigureComparison NOT_NEEDED = new FigureComparison(true, List.of());

    /** They could not be compared. */
    public static final FigureComparison IMPOSSIBLE = new FigureComparison(false, List.of());

    /** Whether the page has something to say of it. */
    public boolean isShown() {
        return !done || !hints.isEmpty();
    }
}
