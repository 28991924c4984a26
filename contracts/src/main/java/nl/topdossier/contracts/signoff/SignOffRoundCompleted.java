package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.RoundKind;

/** A round was decided. */
public record SignOffRoundCompleted(
        UUID letterId, UUID submissionId, UUID roundId, RoundKind kind, RoundOutcome outcome) implements LetterFact {}
