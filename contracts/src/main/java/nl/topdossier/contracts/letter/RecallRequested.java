package nl.topdossier.contracts.letter;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** Drafting asks a submitted letter back; who holds it grants (LetterReturned) or refuses (RecallRefused). */
public record RecallRequested(UUID letterId, UUID submissionId, UUID recallId, RecallPurpose purpose)
        implements LetterFact {}
