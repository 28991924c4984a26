package nl.topdossier.portal.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to open a letter; the rest is filled in while writing. */
public record NewLetterForm(
        @Nullable String title,
        @Nullable LetterKind kind,
        @Nullable MeetingKind meetingKind,
        @Nullable UUID summitId,
        @Nullable LocalDate meetingStart,
        @Nullable LocalDate meetingEnd,
        @Nullable Set<House> houses,
        @Nullable DeadlineWay deadlineWay) {

    /** Most letters go to both Houses. */
    public static NewLetterForm empty() {
        return new NewLetterForm(null, null, null, null, null, null, Set.of(House.values()), null);
    }

    public Set<House> addressed() {
        return houses == null ? Set.of() : houses;
    }

    public List<DeadlineWay> deadlineWays() {
        return List.of(DeadlineWay.USUAL, DeadlineWay.AGENDA, DeadlineWay.REPORT);
    }
}
