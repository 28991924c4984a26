package nl.topdossier.drafting.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes days that a finding names in ISO form (one/another) in the reader's language. */
final class WrittenDays {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern DAYS = Pattern.compile(DAY + "/" + DAY);

    private WrittenDays() {}

    static boolean are(String argument) {
        return DAYS.matcher(argument).matches();
    }

    static String in(String argument, Locale locale) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        String[] days = argument.split("/");
        String first = words.format(LocalDate.parse(days[0]));
        String last = words.format(LocalDate.parse(days[1]));
        return first.equals(last) ? first : first + " – " + last;
    }
}
