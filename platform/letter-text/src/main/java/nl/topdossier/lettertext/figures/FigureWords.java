package nl.topdossier.lettertext.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words by which letters speak of a figure; they are data, in {@code figure-words.properties}. */
public final class FigureWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("nl.topdossier.lettertext.figure-words");

    private FigureWords() {}

    /** The figure with this key as letters speak of it; none when nobody said how they do. */
    public static Optional<KnownFigure> known(String key, BigDecimal value) {
        try {
            String[] said = WORDS.getString(key).split(" ", 2);
            List<String> words =
                    Arrays.stream(said[1].split(",")).map(String::strip).toList();
            return Optional.of(new KnownFigure(key, KnownFigure.Kind.valueOf(said[0]), words, value));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
