package nl.topdossier.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/** Puts a {@link Message} in words, in Dutch unless the locale is English. */
public final class Words {

    /** The base name of the bundle, for those who read it in their own way. */
    public static final String BUNDLE = "nl.topdossier.calendar.deadlines";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        // Without this, a machine that runs in English would answer in English to people who asked for Dutch.
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, noFallback);
    }

    /** Words in this language. */
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /** The sentence, with days written out as in "donderdag 3 juli 2025". */
    public String say(Message message) {
        var arguments = message.arguments().stream().map(this::say).toArray();
        return new MessageFormat(bundle.getString(message.code()), locale).format(arguments);
    }

    private Object say(String argument) {
        if (argument.startsWith("@")) {
            var key = argument.substring(1);
            // A rule that an administrator added has no words here: its own name serves.
            return bundle.containsKey(key) ? bundle.getString(key) : key.substring(key.indexOf('.') + 1);
        }
        if (NUMBER.matcher(argument).matches()) {
            return Integer.valueOf(argument);
        }
        return ISO_DAY.matcher(argument).matches()
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(LocalDate.parse(argument))
                : argument;
    }
}
