package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** A submitted letter is back with drafting: returned with remarks, or a recall was granted. */
public record LetterReturned(
        UUID letterId,
        UUID submissionId,
        ReturnCause cause,
        @Nullable UUID recallId) implements LetterFact {}
