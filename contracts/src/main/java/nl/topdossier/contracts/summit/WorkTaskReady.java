package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** What a piece of work needs before it starts is there; its owner has the task. */
public record WorkTaskReady(UUID workTaskId, UUID summitId, String officeId, LocalDate dueDay)
        implements WorkTaskFact {}
