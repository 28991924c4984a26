package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** An open task has another deadline than it was opened with, because its letter has. */
public record TaskDeadlineMoved(UUID letterId, UUID taskId, Instant deadline) implements LetterFact {}
