package nl.topdossier.portal.work;

import java.time.Instant;
import nl.topdossier.portal.words.Text;

/** Something that was done before what it needs was there, and why. */
public record Exemption(Text act, String unmet, String reason, String by, Instant at) {}
