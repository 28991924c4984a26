package nl.topdossier.portal.work;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote beside a piece of work, and whether the reader may take it away. */
public record Comment(UUID id, String by, Instant at, String text, boolean removable) {}
