package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** An office returned the letter with remarks (the remarks stay with approval). */
public record SignOffReturned(UUID letterId, UUID submissionId, UUID roundId, UUID signOffId, String officeId)
        implements LetterFact {}
