package nl.topdossier.contracts.letter;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** The latest moment of dispatch was set or moved, with the code of the rule that gave it. */
public record LetterDeadlineSet(UUID letterId, Instant deadline, String rule, int plan) implements LetterFact {}
