package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** An agreement was taken back, with a reason, before its round was complete. */
public record SignOffTakenBack(UUID letterId, UUID submissionId, UUID roundId, UUID signOffId, String officeId)
        implements LetterFact {}
