package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** A recall came too late for its holder. */
public record RecallRefused(UUID letterId, UUID submissionId, UUID recallId) implements LetterFact {}
