package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** A human task is there to be done by holders of an office, by a role, or by one person. */
public record TaskOpened(
        UUID letterId,
        UUID taskId,
        String kind,
        String processId,
        UUID businessKey,
        @Nullable String officeId,
        @Nullable String role,
        @Nullable UUID personId,
        @Nullable Instant deadline,
        Instant openedAt)
        implements LetterFact {}
