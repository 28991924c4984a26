package nl.topdossier.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human task to open: what kind, in which process instance, and for whom (an office, a role or a person). */
public record NewTask(
        UUID taskId,
        UUID letterId,
        String kind,
        String processId,
        UUID businessKey,
        @Nullable String officeId,
        @Nullable String role,
        @Nullable UUID personId,
        @Nullable Instant deadline) {

    /** A task for the holders of an office. */
    public static NewTask forOffice(
            UUID taskId,
            UUID letterId,
            String kind,
            String processId,
            UUID businessKey,
            String officeId,
            @Nullable Instant deadline) {
        return new NewTask(taskId, letterId, kind, processId, businessKey, officeId, null, null, deadline);
    }

    /** A task for everybody with a role. */
    public static NewTask forRole(
            UUID taskId,
            UUID letterId,
            String kind,
            String processId,
            UUID businessKey,
            String role,
            @Nullable Instant deadline) {
        return new NewTask(taskId, letterId, kind, processId, businessKey, null, role, null, deadline);
    }
}
