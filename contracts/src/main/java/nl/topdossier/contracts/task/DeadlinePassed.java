package nl.topdossier.contracts.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** A deadline passed; nothing was sent, and the named offices hold the letter. */
public record DeadlinePassed(
        UUID letterId, String processId, UUID businessKey, Instant deadline, List<String> officeIds)
        implements LetterFact {}
