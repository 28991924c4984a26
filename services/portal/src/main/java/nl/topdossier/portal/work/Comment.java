package nl.topdossier.portal.work;

import java.time.Instant;

/** What somebody wrote beside a piece of work. */
public record Comment(String by, Instant at, String text) {}
