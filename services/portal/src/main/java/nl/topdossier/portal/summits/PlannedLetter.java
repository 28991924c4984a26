package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the timetable.
 *
 * @param rules the rules that gave its latest dispatch, in the order in which they were applied
 * @param letterId absent until its day to begin has come, and for who may not see the letter
 * @param opensOn when it will be opened; absent once it was
 * @param deviationAddress where a deviation is recorded; absent where this person may not
 */
public record PlannedLetter(
        String key,
        LetterKind kind,
        String title,
        Deadline latest,
        List<String> rules,
        List<String> warnings,
        List<Step> steps,
        @Nullable Deviation deviation,
        @Nullable UUID letterId,
        @Nullable LocalDate opensOn,
        @Nullable String deviationAddress) {

    /** A step with its latest day and the working days that are left until then. */
    public record Step(Text name, @Nullable String office, LocalDate latest, Urgency urgency, Text slack) {}

    /** A letter that left, or will leave, on another day than the rules say. */
    public record Deviation(LocalDate day, @Nullable String reason) {}
}
