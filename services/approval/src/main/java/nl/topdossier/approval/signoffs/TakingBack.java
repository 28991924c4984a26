package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.UUID;

/** Who took an agreement back, when and why. */
public record TakingBack(UUID by, Instant at, String reason) {}
