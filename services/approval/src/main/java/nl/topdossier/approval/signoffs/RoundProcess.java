package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.contracts.signoff.RoundOutcome;
import org.jspecify.annotations.Nullable;

/** What the process of a round is told, in the transaction of the act that it follows from. */
public interface RoundProcess {

    /** The process by which a round collects its sign-offs. */
    String ID = "collect-sign-offs";

    /** A round begins. */
    void roundOpened(UUID letterId, UUID roundId);

    /** An office answered its task; the outcome is there if the round is decided by it. */
    void answered(UUID taskId, UUID by, @Nullable RoundOutcome outcome);

    /** The round has its outcome: there is nothing to start again. */
    void roundCompleted(UUID roundId);

    /** The round ended without outcome. */
    void roundVoided(UUID roundId);

    /** There is a deadline to watch from now on. */
    void deadlineSet(UUID roundId, WarningPlan plan);

    /** The deadline of a letter moved from this one (absent: there was none); its open tasks move along. */
    void deadlineMoved(UUID letterId, @Nullable Instant from, Instant to);
}
