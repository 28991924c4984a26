package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** Every addressed House has confirmed receipt. */
public record LetterDispatched(UUID letterId, UUID dispatchId, String contentHash) implements LetterFact {}
