package nl.topdossier.contracts.letter;

import java.util.UUID;

/** The SHA-256 (hex) of one section with its notes and the sentence that announces it. */
public record SectionHash(UUID sectionId, String hash) {}
