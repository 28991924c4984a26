package nl.topdossier.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored command that may be sent now; for a task with the key that the engine knows it by. */
record Command(
        long id,
        UUID commandId,
        UUID businessKey,
        CommandKind kind,
        @Nullable String name,
        @Nullable String correlationKey,
        @Nullable UUID taskId,
        @Nullable Long engineKey,
        String variables,
        String traceparent,
        int attempts) {}
