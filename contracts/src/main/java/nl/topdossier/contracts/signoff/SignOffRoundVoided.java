package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** A round ended without outcome: recalled, withdrawn, or replaced by the named next round. */
public record SignOffRoundVoided(
        UUID letterId,
        UUID submissionId,
        UUID roundId,
        @Nullable UUID nextRoundId) implements LetterFact {}
