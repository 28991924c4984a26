package nl.topdossier.contracts.summit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.SummitFact;
import nl.topdossier.contracts.letter.LetterKind;

/** The timetable of the letters of a summit was set or moved: when each is opened and its latest dispatch. */
public record LetterTimetableSet(UUID summitId, List<PlannedLetter> letters) implements SummitFact {

    /** One letter: the day it is opened, its latest dispatch, and the codes of the rules that gave that. */
    public record PlannedLetter(LetterKind kind, LocalDate opensOn, Instant deadline, List<String> rules) {}
}
