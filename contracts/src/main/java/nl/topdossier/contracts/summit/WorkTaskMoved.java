package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** A piece of work has other days than before. */
public record WorkTaskMoved(UUID workTaskId, UUID summitId, LocalDate startDay, LocalDate dueDay)
        implements WorkTaskFact {}
