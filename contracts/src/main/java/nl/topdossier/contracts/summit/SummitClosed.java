package nl.topdossier.contracts.summit;

import java.util.UUID;
import nl.topdossier.contracts.SummitFact;

/** A summit is evaluated; nothing is left to do. */
public record SummitClosed(UUID summitId) implements SummitFact {}
