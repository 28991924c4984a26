package nl.topdossier.contracts.summit;

import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;
import org.jspecify.annotations.Nullable;

/** A piece of work has another owner, or none until the coordinator finds one (office absent). */
public record WorkTaskAssigned(
        UUID workTaskId, UUID summitId, @Nullable String officeId) implements WorkTaskFact {}
