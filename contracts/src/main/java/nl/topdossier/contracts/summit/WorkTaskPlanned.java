package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** A piece of work for a summit is planned; what it is stands at its address in logistics. */
public record WorkTaskPlanned(UUID workTaskId, UUID summitId, String officeId, LocalDate startDay, LocalDate dueDay)
        implements WorkTaskFact {}
