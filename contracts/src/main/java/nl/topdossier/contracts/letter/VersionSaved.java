package nl.topdossier.contracts.letter;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/**
 * A version of a letter was saved; versions are immutable and count from 1. The hash is the content hash of the
 * manifest.
 */
public record VersionSaved(UUID letterId, int version, String contentHash, UUID savedBy) implements LetterFact {}
