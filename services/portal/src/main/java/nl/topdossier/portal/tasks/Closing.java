package nl.topdossier.portal.tasks;

import java.time.Instant;
import nl.topdossier.portal.words.Text;

/** Why a task is gone, in words, while its row still stands in the list for a moment. */
public record Closing(Text what, Instant at) {

    /** A colleague was faster. */
    public static Closing handledBy(String person, Instant at) {
        return new Closing(Text.of("tasks.closed.by", person), at);
    }

    /** Nobody did it: the letter was recalled, withdrawn or returned by another office. */
    public static Closing overtaken(Text reason, Instant at) {
        return new Closing(reason, at);
    }
}
