package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.SummitFact;

/** A summit has other days; what depends on them is told by whose it is. */
public record SummitDatesChanged(
        UUID summitId, LocalDate previousFirstDay, LocalDate previousLastDay, LocalDate firstDay, LocalDate lastDay)
        implements SummitFact {}
