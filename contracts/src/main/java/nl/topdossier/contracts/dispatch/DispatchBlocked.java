package nl.topdossier.contracts.dispatch;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** The gate found something that holds the letter; codes name the rules. */
public record DispatchBlocked(UUID letterId, UUID dispatchId, List<String> findings) implements LetterFact {}
