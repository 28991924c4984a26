package nl.topdossier.contracts.signoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** Every round is complete: all agreements stand on this content hash. */
public record LetterSignedOff(
        UUID letterId,
        UUID submissionId,
        int version,
        String contentHash,
        List<Agreement> agreements,
        List<House> houses,
        @Nullable Instant deadline,
        @Nullable Instant earliestDispatch)
        implements LetterFact {}
