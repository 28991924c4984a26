package nl.topdossier.portal.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an office had to say about a version, or what was asked otherwise, and what the drafter answered.
 *
 * @param answerAddress where this person may answer it
 * @param about what the answer is about, as the drafting service knows it
 */
public record Remark(
        @Nullable String author,
        @Nullable String office,
        @Nullable Integer version,
        Instant at,
        String text,
        @Nullable Answer answer,
        @Nullable String answerAddress,
        @Nullable String about) {

    /** The drafter's answer; an assumption has no source. */
    public record Answer(String by, Instant at, String text, boolean assumption) {}
}
