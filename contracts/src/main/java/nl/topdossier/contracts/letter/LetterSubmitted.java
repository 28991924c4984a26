package nl.topdossier.contracts.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import org.jspecify.annotations.Nullable;

/**
 * A version passed its checks and is submitted for sign-off, beginning with the named round (and, in a line, at the
 * named office). Holds all that approval needs: ids and hashes, no text.
 */
public record LetterSubmitted(
        UUID letterId,
        UUID submissionId,
        int version,
        String contentHash,
        List<SectionHash> sections,
        List<MemoHash> memos,
        List<Participant> participants,
        ReturnPolicy policy,
        RoundKind startAt,
        @Nullable String startAtOfficeId,
        List<House> houses,
        List<UUID> authors,
        @Nullable Instant deadline,
        @Nullable Instant earliestDispatch)
        implements LetterFact {}
