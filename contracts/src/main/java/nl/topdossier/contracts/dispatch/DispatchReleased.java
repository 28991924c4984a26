package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** The parliamentary desk released the letter: the date is on the covering letters, everything is sealed. */
public record DispatchReleased(UUID letterId, UUID dispatchId, String contentHash) implements LetterFact {}
