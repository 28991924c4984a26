package nl.topdossier.lettertext;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Puts refusals and findings in words, in Dutch unless the locale is English. */
public final class FindingWords {

    /** The base name of the bundle, for those who read it in their own way. */
    public static final String BUNDLE = "nl.topdossier.lettertext.findings";

    private final ResourceBundle bundle;

    private FindingWords(Locale locale) {
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Words in this language. */
    public static FindingWords in(Locale locale) {
        return new FindingWords(locale);
    }

    /** What was refused and how to mend it. */
    public String say(TextRefused refused) {
        return say("refused." + refused.code(), refused.arguments());
    }

    /** Any entry; an argument {@code @code} is itself an entry, and the code of a House is its name. */
    public String say(String code, List<String> arguments) {
        return new MessageFormat(bundle.getString(code))
                .format(arguments.stream().map(this::word).toArray());
    }

    private String word(String argument) {
        if (argument.startsWith("@") && bundle.containsKey(argument.substring(1))) {
            return bundle.getString(argument.substring(1));
        }
        return bundle.containsKey("house." + argument) ? bundle.getString("house." + argument) : argument;
    }
}
