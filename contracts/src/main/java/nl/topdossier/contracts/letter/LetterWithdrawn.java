package nl.topdossier.contracts.letter;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** A letter was withdrawn for good. */
public record LetterWithdrawn(UUID letterId, @Nullable UUID submissionId) implements LetterFact {}
