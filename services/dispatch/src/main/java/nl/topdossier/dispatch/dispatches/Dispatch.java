package nl.topdossier.dispatch.dispatches;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.signoff.Agreement;
import org.jspecify.annotations.Nullable;

/** One signed-off version of a letter on its way to the Houses. Its id is that of the submission. */
public record Dispatch(
        UUID dispatchId,
        UUID letterId,
        int version,
        String contentHash,
        List<House> houses,
        List<Agreement> agreements,
        DispatchState state,
        List<Finding> findings,
        @Nullable Instant deadline,
        int deadlinePlan,
        @Nullable Instant earliest,
        Instant signedOffAt,
        @Nullable String councilConfirmedBy,
        @Nullable String memoException,
        @Nullable UUID blockTaskId,
        @Nullable UUID releaseTaskId,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt,
        @Nullable Instant undoUntil,
        @Nullable String lateCause,
        @Nullable String reason,
        @Nullable Instant pausedAt,
        @Nullable UUID confirmTaskId,
        long rowVersion) {

    /** The process that follows a dispatch. */
    public static final String PROCESS = "dispatch-letter";

    /** Whether nothing is done with it until the desk has said what each House has, because it came from a back-up. */
    public boolean isPaused() {
        return pausedAt != null;
    }

    /** The release task, which exists in the states that ask for it. */
    public UUID requiredReleaseTask() {
        return required(releaseTaskId, "release task");
    }

    /** The task to solve a block, which exists while blocked. */
    public UUID requiredBlockTask() {
        return required(blockTaskId, "block task");
    }

    private UUID required(@Nullable UUID id, String what) {
        if (id == null) {
            throw new IllegalStateException("Expected dispatch %s in state %s to have a %s, but it has none"
                    .formatted(dispatchId, state, what));
        }
        return id;
    }
}
