package nl.topdossier.drafting.submissions;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.drafting.letters.StartAt;
import org.jspecify.annotations.Nullable;

/** One version, submitted once. The next task is the drafter's, when the checks sent it back or it was asked back. */
public record Submission(
        UUID submissionId,
        UUID letterId,
        int version,
        String contentHash,
        SubmissionState state,
        StartAt startAt,
        ReturnPolicy policy,
        @Nullable UUID nextTaskId,
        UUID submittedBy,
        Instant submittedAt) {}
