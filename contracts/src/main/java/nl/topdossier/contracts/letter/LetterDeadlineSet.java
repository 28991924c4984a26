package nl.topdossier.contracts.letter;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** The latest moment of dispatch was set or moved, with the codes of the rules that gave it, joined by +. */
public record LetterDeadlineSet(UUID letterId, Instant deadline, String rule, int plan) implements LetterFact {}
