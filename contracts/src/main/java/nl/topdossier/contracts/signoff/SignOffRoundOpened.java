package nl.topdossier.contracts.signoff;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.RoundKind;

/** A round opened: every listed office has its task at this moment (or in turn, in a line). */
public record SignOffRoundOpened(
        UUID letterId, UUID submissionId, UUID roundId, RoundKind kind, int version, List<String> officeIds)
        implements LetterFact {}
