package nl.topdossier.logistics.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of days that touches the work of others, with what each of them said. */
public record WorkProposal(
        UUID proposalId,
        UUID summitId,
        UUID workTaskId,
        UUID proposedBy,
        String reason,
        State state,
        Instant proposedAt,
        @Nullable Instant closedAt,
        List<MovedLine> lines,
        List<Answer> answers) {

    /** How it stands. */
    public enum State {
        OPEN,
        /** Everybody accepted; it was done. */
        ACCEPTED,
        DECLINED,
        /** The work moved otherwise meanwhile. */
        OVERTAKEN
    }

    /** What one office said; nothing yet while accepted is absent. */
    public record Answer(
            String officeId,
            UUID taskId,
            @Nullable Boolean accepted,
            @Nullable String reason,
            @Nullable UUID personId,
            @Nullable Instant answeredAt) {}
}
