package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** A piece of work was started on this day, which may have been earlier than when it was told. */
public record WorkTaskStarted(UUID workTaskId, UUID summitId, LocalDate startedOn) implements WorkTaskFact {}
