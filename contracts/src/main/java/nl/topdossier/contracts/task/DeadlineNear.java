package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** A deadline is two working days or one working day away. */
public record DeadlineNear(
        UUID letterId,
        String processId,
        UUID businessKey,
        Instant deadline,
        int workingDaysLeft,
        List<String> officeIds)
        implements LetterFact {}
