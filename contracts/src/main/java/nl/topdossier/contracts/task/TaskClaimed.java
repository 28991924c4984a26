package nl.topdossier.contracts.task;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** Someone took a task on, or gave it back (claimedBy absent); advisory only. */
public record TaskClaimed(
        UUID letterId, UUID taskId, @Nullable UUID claimedBy) implements LetterFact {}
