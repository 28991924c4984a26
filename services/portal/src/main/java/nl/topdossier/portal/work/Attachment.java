package nl.topdossier.portal.work;

import java.time.Instant;

/** A document that belongs to a piece of work. It stays where it is kept; here are its title and address. */
public record Attachment(String title, String address, String by, Instant at) {}
