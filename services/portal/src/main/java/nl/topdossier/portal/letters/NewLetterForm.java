package nl.topdossier.portal.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is needed to open a letter; the rest is filled in while writing. */
public record NewLetterForm(
        @Nullable String title,
        @Nullable LetterKind kind,
        @Nullable MeetingKind meetingKind,
        @Nullable String summit,
        @Nullable LocalDate meetingStart,
        @Nullable LocalDate meetingEnd,
        @Nullable String deadlineRule) {

    public static NewLetterForm empty() {
        return new NewLetterForm(null, null, null, null, null, null, null);
    }
}
