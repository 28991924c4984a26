package nl.topdossier.records.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dispatched letter on its way into the files; the failure says what held the newest attempt up. */
public record Filing(
        UUID dispatchId,
        UUID letterId,
        String contentHash,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String failure,
        @Nullable Instant filedAt) {

    /** Where a filing stands. */
    public enum State {
        /** To be fetched from dispatch. */
        OPEN,
        /** Every part is here and its hash is right. */
        FILED
    }
}
