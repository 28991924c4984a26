package nl.topdossier.contracts.letter;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.SummitFact;

/** The timetable says that this letter has to be opened now; told in the order of its summit. */
public record LetterDue(UUID letterId, UUID summitId, LetterKind kind, Instant deadline) implements SummitFact {}
