package nl.topdossier.portal.work.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a whole number as people type it: 4000, 4.000, 36,2 mln or EUR 95 miljoen. */
final class Amounts {

    private static final Pattern TYPED = Pattern.compile(
            "(?:€|eur)?\\s*(?<whole>\\d{1,3}(?:[. ]\\d{3})+|\\d{1,13})(?:,(?<part>\\d{1,6}))?\\s*(?<times>mln|miljoen|mld|miljard)?\\.?(?:\\s*euro)?");

    private Amounts() {}

    /** The number; absent when it can't be read as a whole one, which logistics then refuses in its words. */
    static @Nullable Long whole(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        String part = matcher.group("part");
        BigDecimal number =
                new BigDecimal(matcher.group("whole").replaceAll("[. ]", "") + (part == null ? "" : "." + part));
        BigDecimal all = number.multiply(BigDecimal.valueOf(times(matcher.group("times"))));
        try {
            return all.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static long times(@Nullable String word) {
        if (word == null) {
            return 1;
        }
        return word.equals("mln") || word.equals("miljoen") ? 1_000_000L : 1_000_000_000L;
    }
}
