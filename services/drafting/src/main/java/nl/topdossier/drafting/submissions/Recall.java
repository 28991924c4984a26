package nl.topdossier.drafting.submissions;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.letter.RecallPurpose;

/** A wish to have a submitted letter back, and what was answered. */
public record Recall(
        UUID recallId,
        UUID letterId,
        UUID submissionId,
        RecallPurpose purpose,
        State state,
        UUID askedBy,
        Instant askedAt) {

    /** What became of it. */
    public enum State {
        /** Not answered yet. */
        PENDING,
        /** The letter is back. */
        GRANTED,
        /** Too late. */
        REFUSED,
        /** The letter came back by itself. */
        OVERTAKEN
    }
}
