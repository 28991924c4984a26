package nl.topdossier.portal.tasks;

import java.time.Instant;

/** Who took a task up, so that colleagues leave it; it reserves nothing. */
public record Claim(String by, boolean mine, Instant since) {}
