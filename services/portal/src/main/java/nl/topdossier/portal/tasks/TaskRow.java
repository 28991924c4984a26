package nl.topdossier.portal.tasks;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One task as it stands in the list.
 *
 * @param office the office that is asked, by name
 * @param section the section that the office decides on; absent for the whole letter
 * @param from who sent it on
 * @param claimable whether this person may take the task up
 * @param closing set while a task that just vanished still shows why
 */
public record TaskRow(
        UUID id,
        UUID letterId,
        TaskKind kind,
        String title,
        String office,
        @Nullable String section,
        int version,
        String from,
        Instant openedAt,
        Deadline deadline,
        String marking,
        @Nullable Claim claim,
        boolean claimable,
        @Nullable Closing closing) {

    public boolean open() {
        return closing == null;
    }

    /** Whether it is about a letter, which has a version and a marking. */
    public boolean ofLetter() {
        return !kind.isOfWork() && !kind.isOfSummit();
    }

    /** Where the task is done. */
    public String address() {
        if (kind.isOfWork()) {
            return "/work-tasks/" + letterId;
        }
        return switch (kind) {
            case LOOK_AT_MOVED -> "/summits/" + letterId + "/work";
            case REVIEW -> "/summits/" + letterId + "#reviews";
            case CORRECT_LETTER -> "/summits/" + letterId + "#corrections";
            default -> "/letters/" + letterId + "?task=" + id;
        };
    }
}
