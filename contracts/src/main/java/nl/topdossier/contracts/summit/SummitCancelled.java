package nl.topdossier.contracts.summit;

import java.util.UUID;
import nl.topdossier.contracts.SummitFact;

/** A summit will not take place. */
public record SummitCancelled(UUID summitId) implements SummitFact {}
