package nl.topdossier.lettertext.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a summit as it is now, with the words by which letters speak of it.
 *
 * @param key comes back in what is found
 * @param words beginnings of words, in lower case: {@code hotelkamer} finds hotelkamers too
 * @param value in whole things, or in euros
 */
public record KnownFigure(String key, Kind kind, List<String> words, BigDecimal value) {

    /** What is counted; it says how a sentence can put the number. */
    public enum Kind {
        THINGS,
        /** Also counted as persons, visitors or guests of what the words name. */
        PEOPLE,
        MONEY
    }

    public KnownFigure {
        words = List.copyOf(words);
    }
}
