package nl.topdossier.records.audit;

import java.time.Instant;
import nl.topdossier.audit.verify.Break;

/** What was wrong with a chain when an entry came in; stays for good. */
public record Alarm(String service, long position, Break.Kind kind, String expected, String found, Instant raisedAt) {}
