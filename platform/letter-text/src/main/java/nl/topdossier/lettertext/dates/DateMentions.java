package nl.topdossier.lettertext.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days in a Dutch text: "24 t/m 26 juni 2025", "24-26 juni", "24, 25 en 26 juni", "30 juni tot en met 2 juli", a single
 * day.
 */
public final class DateMentions {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final String DAY = "(?<!\\d)\\d{1,2}(?!\\d)";
    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    private static final String UNTIL = "\\s*(?:-|‐|‑|–|—|t/m|tot\\s+en\\s+met|tot)\\s*";
    private static final String AND = "\\s*(?:,\\s*en\\b|,|\\ben\\b|\\bof\\b)\\s*";
    private static final String DAYS = DAY + "(?:(?:" + UNTIL + "|" + AND + ")" + DAY + ")*";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern MENTION = Pattern.compile(
            "(?:(?<firstDay>" + DAY + ")\\s+(?<firstMonth>" + MONTH + ")" + UNTIL + ")?(?<days>" + DAYS
                    + ")\\s+(?<month>" + MONTH + ")\\b(?:\\s+(?<year>\\d{4})(?!\\d))?",
            FLAGS);
    private static final Pattern PIECE =
            Pattern.compile("(?<until>" + UNTIL + ")|(?<and>" + AND + ")|(?<day>\\d{1,2})", FLAGS);

    private DateMentions() {}

    /** Every mention in the text, in its order. */
    public static List<DateMention> in(String text, int yearIfNone) {
        List<DateMention> mentions = new ArrayList<>();
        Matcher found = MENTION.matcher(text);
        while (found.find()) {
            int year = found.group("year") == null ? yearIfNone : Integer.parseInt(found.group("year"));
            Set<LocalDate> days = days(found, year);
            if (!days.isEmpty()) {
                mentions.add(new DateMention(found.group().replaceAll("(?U)\\s+", " "), days));
            }
        }
        return List.copyOf(mentions);
    }

    /** The mentions that can only be said of a meeting on its former days. */
    public static List<DateMention> outdated(String text, Days former, Days present) {
        return in(text, former.first().getYear()).stream()
                .filter(mention -> mention.isOutdated(former, present))
                .distinct()
                .toList();
    }

    private static Set<LocalDate> days(Matcher found, int year) {
        try {
            int month = month(found.group("month"));
            if (found.group("firstDay") == null) {
                return days(found.group("days"), year, month);
            }
            int firstMonth = month(found.group("firstMonth"));
            LocalDate last = days(found.group("days"), year, month).stream()
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate first = LocalDate.of(
                    firstMonth > month ? year - 1 : year, firstMonth, Integer.parseInt(found.group("firstDay")));
            return first.isAfter(last) ? Set.of() : new Days(first, last).all();
        } catch (DateTimeException e) {
            // Not a day: a number that happens to stand before a month.
            return Set.of();
        }
    }

    private static Set<LocalDate> days(String written, int year, int month) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher piece = PIECE.matcher(written);
        LocalDate before = null;
        boolean until = false;
        while (piece.find()) {
            if (piece.group("day") == null) {
                until = piece.group("until") != null;
                continue;
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(piece.group("day")));
            if (until && before != null && before.isBefore(day)) {
                days.addAll(new Days(before, day).all());
            }
            days.add(day);
            before = day;
        }
        return days;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }
}
