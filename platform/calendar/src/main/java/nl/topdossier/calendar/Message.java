package nl.topdossier.calendar;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence by its code in the bundle {@code nl.topdossier.calendar.deadlines} and its arguments. Arguments are texts: days
 * in ISO form, numbers, or {@code @code} for words that are themselves in the bundle.
 */
public record Message(String code, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    static Message of(String code, Object... arguments) {
        return new Message(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
