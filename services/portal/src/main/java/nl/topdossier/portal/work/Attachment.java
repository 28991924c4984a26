package nl.topdossier.portal.work;

import java.time.Instant;
import java.util.UUID;

/** A document that belongs to a piece of work. It stays where it is kept; here are its title and address, which the reader may take away or not. */
public record Attachment(UUID id, String title, String address, String by, Instant at, boolean removable) {}
