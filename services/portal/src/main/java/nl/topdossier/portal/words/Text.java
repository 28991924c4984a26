package nl.topdossier.portal.words;

import java.util.List;

/** A sentence that is put in words only when it is shown: a key of the message bundles with its arguments. An argument may itself be a text. */
public record Text(String key, List<Object> arguments) {

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** Words that a service already chose. */
    public static Text said(String words) {
        return of("words.said", words);
    }
}
