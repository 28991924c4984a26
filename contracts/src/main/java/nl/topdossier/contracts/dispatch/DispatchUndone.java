package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** A release was undone before the first hand-over. */
public record DispatchUndone(UUID letterId, UUID dispatchId) implements LetterFact {}
