package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** A human task ended. */
public record TaskClosed(
        UUID letterId,
        UUID taskId,
        TaskOutcome outcome,
        @Nullable UUID closedBy,
        Instant closedAt) implements LetterFact {}
