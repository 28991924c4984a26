package nl.topdossier.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A human task of a service: to be done by holders of an office, by a role or by one person. It exists from the moment
 * its row does; the engine's user task follows.
 */
public record Task(
        UUID taskId,
        UUID letterId,
        String kind,
        String processId,
        UUID businessKey,
        @Nullable String officeId,
        @Nullable String role,
        @Nullable UUID personId,
        @Nullable Instant deadline,
        Instant openedAt,
        @Nullable UUID claimedBy,
        @Nullable Instant claimedAt,
        @Nullable String outcome,
        @Nullable UUID closedBy,
        @Nullable Instant closedAt) {

    /** Whether it can still be done. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
