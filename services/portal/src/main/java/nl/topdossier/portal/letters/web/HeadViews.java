package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.letters.LetterHead;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What identifies a letter, and until when it must leave. */
@Component
class HeadViews {

    private final People people;
    private final DeadlineViews deadlines;

    HeadViews(People people, DeadlineViews deadlines) {
        this.people = people;
        this.deadlines = deadlines;
    }

    LetterHead head(Letter letter, Locale locale) {
        DraftingAnswers.Saved saved = letter.history().stream()
                .max(Comparator.comparingInt(DraftingAnswers.Saved::number))
                .orElse(null);
        boolean assumed = letter.answers().stream().anyMatch(DraftingAnswers.Answered::assumption);
        String marking = letter.marking();
        return new LetterHead(
                letter.letterId(),
                letter.title(),
                letter.kind(),
                letter.summit(),
                marking == null ? "–" : marking,
                letter.version(),
                letter.hash(),
                people.nameOf(saved == null ? letter.openedBy() : saved.savedBy()),
                saved == null ? letter.openedAt() : saved.savedAt(),
                people.nameOf(letter.openedBy()),
                people.officeName(letter.draftingOfficeId(), locale),
                earliest(letter.earliestDispatch()),
                assumed ? Text.of("letter.assumed.answer") : null);
    }

    private static @Nullable Text earliest(DraftingAnswers.@Nullable Earliest earliest) {
        if (earliest == null) {
            return null;
        }
        if (earliest.afterCouncil()) {
            return earliest.confirmedName() == null
                    ? Text.of("letter.earliest.council")
                    : Text.of("letter.earliest.council.confirmed", earliest.confirmedName());
        }
        Instant at = earliest.at();
        return at == null
                ? null
                : Text.of("letter.earliest", at.atZone(Words.ZONE).toLocalDateTime());
    }

    Deadline deadline(Letter letter) {
        DraftingAnswers.LetterDeadline deadline = letter.deadline();
        if (deadline == null) {
            return deadlines.of(null, null);
        }
        return letter.isIn("DISPATCHED")
                ? deadlines.met(deadline.at())
                : deadlines.of(deadline.at(), Text.said(String.join(" ", deadline.reason())));
    }
}
