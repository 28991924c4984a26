package nl.topdossier.contracts.summit;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.SummitFact;

/** A summit or other meeting is planned; its name and place are at its address in logistics. */
public record SummitPlanned(UUID summitId, String meetingKind, boolean hosting, LocalDate firstDay, LocalDate lastDay)
        implements SummitFact {}
