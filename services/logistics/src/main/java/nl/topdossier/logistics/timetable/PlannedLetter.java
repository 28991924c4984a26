package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/** A letter of a summit: the id under which it is to be opened, the letter that there is, and when that was sent. */
record PlannedLetter(
        UUID summitId,
        LetterKind kind,
        UUID letterId,
        @Nullable OffsetDateTime toldAt,
        @Nullable UUID openedId,
        @Nullable LocalDate sentOn,
        @Nullable String deviation) {

    boolean isToBeOpened() {
        return toldAt == null && openedId == null && sentOn == null;
    }
}
