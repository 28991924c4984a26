package nl.topdossier.contracts.letter;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** The timetable says that drafting of this letter has to begin. */
public record LetterDue(UUID letterId, String summitId, LetterKind kind, Instant deadline) implements LetterFact {}
