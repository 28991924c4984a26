package nl.topdossier.portal.book;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human task as the portal's lists show it, with the title and version of its letter as far as known. */
public record BookedTask(
        UUID taskId,
        UUID letterId,
        String service,
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
        @Nullable Instant closedAt,
        @Nullable String title,
        @Nullable Integer version,
        @Nullable String marking,
        @Nullable Instant letterDeadline,
        @Nullable String draftingOffice,
        @Nullable String about) {

    private static final String SEE_MOVED_DEADLINE = "see-moved-deadline";

    /** Whether an office has only to see something, so that the letter does not wait for it. */
    public boolean isNotice() {
        return kind.equals(SEE_MOVED_DEADLINE);
    }

    /** Whether it can still be done. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
