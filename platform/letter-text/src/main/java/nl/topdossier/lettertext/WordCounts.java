package nl.topdossier.lettertext;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text with how often each occurs: enough to say how much alike two texts are. */
public record WordCounts(Map<String, Long> counts, long total) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static WordCounts of(String text) {
        var counts = Arrays.stream(NO_WORD.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return new WordCounts(
                counts, counts.values().stream().mapToLong(count -> count).sum());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** From 0, nothing in common, to 1, the same words. */
    public double alike(WordCounts other) {
        if (total + other.total == 0) {
            return 1;
        }
        var common = counts.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0L)))
                .sum();
        return 2.0 * common / (total + other.total);
    }
}
