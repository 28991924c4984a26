package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.House;

/** An attempt to hand over failed, or its outcome is unknown. */
public record HandOverFailed(
        UUID letterId, UUID dispatchId, UUID handOverId, House house, int attempt, HandOverState state)
        implements LetterFact {}
