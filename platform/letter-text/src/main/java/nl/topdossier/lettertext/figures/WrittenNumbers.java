package nl.topdossier.lettertext.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in a Dutch sentence; days, years, percentages and numbers of papers are none. */
final class WrittenNumbers {

    private static final String DIGITS = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    private static final String WORDS =
            "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|vijftien|twintig|dertig|veertig|vijftig)?(?:honderd|duizend)";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<soft>(?:meer dan|ruim|minstens|ten minste|minimaal|circa|ca\\.|ongeveer|zo[’']n|rond de|bijna|maximaal|hooguit|ten hoogste)\\s+)?"
                    + "(?<euro>(?:EUR|€)\\s?)?(?<number>(?<![\\p{L}\\d.,/-])(?:"
                    + DIGITS + "|\\b" + WORDS + "\\b)(?![\\p{L}\\d/%]|-\\d|\\s?%))"
                    + "(?<times>\\s?(?:mln|miljoen|mld|miljard))?(?<euros>\\s?euro)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY = Pattern.compile(
            "\\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b.*"
                    + "|\\s?(?:-|–|en|tot en met|t/m)\\s?\\d{1,2}\\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b.*",
            Pattern.DOTALL);
    private static final Pattern OF_A_PAPER = Pattern.compile(
            ".*(?:\\bnrs?\\.?|Kamerstuk|artikel|art\\.|bijlage|noot)\\s*$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Map<String, Integer> FACTORS = Map.ofEntries(
            Map.entry("", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("vijftien", 15),
            Map.entry("twintig", 20),
            Map.entry("dertig", 30),
            Map.entry("veertig", 40),
            Map.entry("vijftig", 50));

    private WrittenNumbers() {}

    static List<WrittenNumber> in(String sentence) {
        List<WrittenNumber> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            boolean money = matcher.group("euro") != null || matcher.group("euros") != null;
            if (money || isCount(sentence, matcher)) {
                found.add(new WrittenNumber(
                        matcher.group().strip(),
                        value(matcher.group("number")).multiply(times(matcher.group("times"))),
                        money,
                        meaning(matcher.group("soft")),
                        matcher.start(),
                        matcher.end()));
            }
        }
        return found;
    }

    private static boolean isCount(String sentence, Matcher matcher) {
        String number = matcher.group("number");
        return !YEAR.matcher(number).matches()
                && !DAY.matcher(sentence.substring(matcher.end("number"))).matches()
                && !OF_A_PAPER
                        .matcher(sentence.substring(0, matcher.start("number")))
                        .matches();
    }

    private static BigDecimal value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return new BigDecimal(number.replace(".", "").replace(',', '.'));
        }
        String word = number.toLowerCase(Locale.ROOT);
        int unit = word.endsWith("duizend") ? 1000 : 100;
        String factor = word.substring(0, word.length() - (unit == 1000 ? "duizend" : "honderd").length());
        return BigDecimal.valueOf((long) FACTORS.getOrDefault(factor, 1) * unit);
    }

    private static BigDecimal times(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        String stripped = word.strip().toLowerCase(Locale.ROOT);
        return BigDecimal.valueOf(
                stripped.startsWith("mld") || stripped.equals("miljard") ? 1_000_000_000L : 1_000_000L);
    }

    private static WrittenNumber.Meaning meaning(@Nullable String soft) {
        if (soft == null) {
            return WrittenNumber.Meaning.EXACT;
        }
        return switch (soft.strip().toLowerCase(Locale.ROOT)) {
            case "meer dan", "ruim", "minstens", "ten minste", "minimaal" -> WrittenNumber.Meaning.AT_LEAST;
            case "maximaal", "hooguit", "ten hoogste" -> WrittenNumber.Meaning.AT_MOST;
            default -> WrittenNumber.Meaning.ABOUT;
        };
    }
}
