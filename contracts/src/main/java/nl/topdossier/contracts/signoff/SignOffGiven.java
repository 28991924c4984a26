package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** An office agreed, on the hash that was on its screen. */
public record SignOffGiven(
        UUID letterId, UUID submissionId, UUID roundId, UUID signOffId, String officeId, String contentHash)
        implements LetterFact {}
