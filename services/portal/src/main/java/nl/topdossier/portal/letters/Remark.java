package nl.topdossier.portal.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an office had to say about a version, and what the drafter answered. */
public record Remark(
        String author,
        String office,
        int version,
        Instant at,
        String text,
        @Nullable Answer answer) {

    /** The drafter's answer. */
    public record Answer(String by, Instant at, String text) {}
}
