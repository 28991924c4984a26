package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** A piece of work was done on this day, which may have been earlier than when it was told. */
public record WorkTaskCompleted(UUID workTaskId, UUID summitId, LocalDate doneOn) implements WorkTaskFact {}
