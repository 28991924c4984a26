package nl.topdossier.contracts.audit;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/**
 * An entry of a service's chain for one letter. The entry is canonical JSON; its hash covers it and the hash before
 * it.
 */
public record AuditEntryRecorded(UUID letterId, long position, String entry, String previousHash, String hash)
        implements LetterFact {}
