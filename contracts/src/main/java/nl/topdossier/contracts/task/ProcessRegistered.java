package nl.topdossier.contracts.task;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** An instance in the engine runs a stage of a letter. */
public record ProcessRegistered(UUID letterId, String processId, UUID businessKey, String engineId, long instanceKey)
        implements LetterFact {}
