package nl.topdossier.logistics.templates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.topdossier.calendar.Terms;
import nl.topdossier.calendar.WorkingDays;

/**
 * A day as a template writes it: {@code 2024-05-21}, {@code first day}, or {@code 21 calendar days before first day} (working
 * days, after, last day). What is counted back moves earlier to a working day, what is counted on moves later.
 */
public final class DayRule {

    private static final Pattern COUNTED =
            Pattern.compile("(\\d{1,4}) (calendar|working) days? (before|after) (first|last) day");
    private static final Pattern ITSELF = Pattern.compile("(first|last) day");

    private final String text;

    private DayRule(String text) {
        this.text = text;
    }

    /** The rule that is written so; refused with what can be written. */
    public static DayRule parse(String text) {
        DayRule rule = new DayRule(text.strip());
        if (!rule.isFixed() && !rule.isCounted() && !ITSELF.matcher(rule.text).matches()) {
            throw new IllegalArgumentException("Expected a day as '2025-06-24', 'first day' or '11 calendar days before"
                    + " first day' (calendar or working, before or after, first or last), but found '" + text + "'");
        }
        return rule;
    }

    /** The rule for exactly this day, whenever the summit is. */
    public static DayRule fixed(LocalDate day) {
        return new DayRule(day.toString());
    }

    /** Whether it stays where it is when the summit moves. */
    public boolean isFixed() {
        return fixedDay().isPresent();
    }

    private boolean isCounted() {
        return COUNTED.matcher(text).matches();
    }

    private Optional<LocalDate> fixedDay() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day for a summit from its first to its last day. */
    public LocalDate on(LocalDate firstDay, LocalDate lastDay) {
        return fixedDay().orElseGet(() -> relative(firstDay, lastDay));
    }

    private LocalDate relative(LocalDate firstDay, LocalDate lastDay) {
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            return text.startsWith("first") ? firstDay : lastDay;
        }
        LocalDate anchor = counted.group(4).equals("first") ? firstDay : lastDay;
        int days = Integer.parseInt(counted.group(1));
        boolean before = counted.group(3).equals("before");
        WorkingDays calendar = WorkingDays.standard();
        if (counted.group(2).equals("working")) {
            return before ? calendar.before(anchor, days, Terms.AGREED) : calendar.after(anchor, days, Terms.AGREED);
        }
        return before
                ? calendar.sameOrEarlier(anchor.minusDays(days), Terms.AGREED)
                : calendar.sameOrLater(anchor.plusDays(days), Terms.AGREED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayRule rule && rule.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
