package nl.topdossier.lettertext.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words by which letters speak of a figure; they are data, in {@code figure-words.properties}. */
public final class FigureWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("nl.topdossier.lettertext.figure-words");

    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}{5,}");

    private FigureWords() {}

    /**
     * A figure that somebody added by hand: letters speak of it by its name, if that is one word. None when it is more, as nobody
     * knows then how letters put it.
     */
    public static Optional<KnownFigure> byName(String key, String name, BigDecimal value) {
        return ONE_WORD.matcher(name).matches()
                ? Optional.of(
                        new KnownFigure(key, KnownFigure.Kind.THINGS, List.of(name.toLowerCase(Locale.ROOT)), value))
                : Optional.empty();
    }

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
