package nl.topdossier.contracts.letter;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/** A letter was opened for drafting; the office is the drafter's. */
public record LetterOpened(
        UUID letterId,
        LetterKind kind,
        String draftingOfficeId,
        UUID draftedBy,
        List<House> houses,
        @Nullable UUID summitId)
        implements LetterFact {}
