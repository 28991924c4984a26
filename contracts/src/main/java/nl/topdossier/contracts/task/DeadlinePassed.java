package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** A deadline passed; nothing was sent. The offices hold the letter; the contacts are called for them. */
public record DeadlinePassed(
        UUID letterId,
        String processId,
        UUID businessKey,
        Instant deadline,
        List<String> officeIds,
        List<UUID> contacts)
        implements LetterFact {

    public DeadlinePassed(UUID letterId, String processId, UUID businessKey, Instant deadline, List<String> officeIds) {
        this(letterId, processId, businessKey, deadline, officeIds, List.of());
    }
}
