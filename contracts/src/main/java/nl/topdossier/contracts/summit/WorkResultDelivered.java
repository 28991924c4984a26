package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.WorkTaskFact;

/** A partial result of a piece of work was there on this day; work that waited for it may start. */
public record WorkResultDelivered(UUID workTaskId, UUID summitId, int position, LocalDate deliveredOn)
        implements WorkTaskFact {}
