package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/** What a letter is and stays from the day it is opened, its meeting's days aside: kind, meeting, addressed Houses, drafting office. */
public record LetterCard(
        LetterKind kind,
        String meetingKind,
        @Nullable UUID summitId,
        @Nullable String summit,
        Meeting meeting,
        List<House> houses,
        String draftingOfficeId,
        UUID openedBy,
        Instant openedAt) {

    public LetterCard {
        houses = List.copyOf(houses);
    }

    /** The same for a meeting on other days. */
    LetterCard on(Meeting other) {
        return new LetterCard(kind, meetingKind, summitId, summit, other, houses, draftingOfficeId, openedBy, openedAt);
    }
}
