package nl.topdossier.logistics.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file leaves out is nothing. */
final class Lists {

    private Lists() {}

    static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
