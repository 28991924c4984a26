package nl.topdossier.dispatch.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the model needs of one hand-over: where it goes on, and the ids of its tasks. The pause is an ISO duration. */
public record HandOverStep(
        UUID handOverId,
        String house,
        String step,
        String receiptDue,
        UUID numberTaskId,
        @Nullable UUID resolveTaskId,
        @Nullable UUID mendTaskId) {}
