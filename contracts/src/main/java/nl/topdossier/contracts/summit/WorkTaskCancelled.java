package nl.topdossier.contracts.summit;

import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** A piece of work is not needed any more: the coordinator cancelled it, or its summit will not take place. */
public record WorkTaskCancelled(UUID workTaskId, UUID summitId) implements WorkTaskFact {}
