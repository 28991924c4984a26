package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/**
 * A deadline is two working days or one working day away. The offices hold the letter; the contacts are called for
 * them.
 */
public record DeadlineNear(
        UUID letterId,
        String processId,
        UUID businessKey,
        Instant deadline,
        int workingDaysLeft,
        List<String> officeIds,
        List<UUID> contacts)
        implements LetterFact {

    public DeadlineNear(
            UUID letterId,
            String processId,
            UUID businessKey,
            Instant deadline,
            int workingDaysLeft,
            List<String> officeIds) {
        this(letterId, processId, businessKey, deadline, workingDaysLeft, officeIds, List.of());
    }
}
