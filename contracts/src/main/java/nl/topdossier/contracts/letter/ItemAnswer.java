package nl.topdossier.contracts.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a letter answers one motion or commitment, known by its reference: in a section, in a note (by its label), or not here,
 * with a reason that stays with drafting (moved).
 */
public record ItemAnswer(
        String reference,
        @Nullable UUID sectionId,
        @Nullable String note,
        boolean moved) {}
