package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.logistics.summits.Summit;

/** The process that prepares a summit, as the timetable uses it. */
public interface PreparationProcess {

    /** A summit was planned: its preparation begins. */
    void planned(Summit summit);

    /** Registers the instance that runs in the engine; false when it has to end at once. */
    boolean register(UUID summitId, long instanceKey);

    /** At these moments the process has to ask what is due. */
    void momentsSet(UUID summitId, List<Instant> moments);

    /** The coordinator has to review or evaluate: the task exists from now on. */
    void milestoneReached(UUID summitId, MilestoneKind kind, UUID taskId, Instant deadline);

    /** The milestone of this task was moved to a later day and its task is not there any more until then. */
    void milestonePutOff(UUID taskId);

    /** The milestone of this task has another day. */
    void deadlineMoved(UUID summitId, Instant from, Instant to);

    /** The coordinator did what the task asked. */
    void milestoneDone(UUID taskId, UUID person);

    /** The parliamentary desk has to put something right: the task exists from now on. */
    void correctionNeeded(UUID summitId, UUID taskId);

    /** A correction that still waits is told to an instance that began anew. */
    void correctionStillNeeded(UUID summitId, UUID taskId);

    /** A milestone that was passed before the engine came to its task: the engine has to make it, to go on from there. */
    Optional<Pending> pending(UUID summitId);

    /** A task that the engine still has to make. */
    record Pending(MilestoneKind kind, UUID taskId) {}

    /** The desk put it right. */
    void corrected(UUID taskId, UUID person);

    /** The summit will not take place: its open tasks end with the process. */
    void cancelled(UUID summitId, List<UUID> openTasks);

    /** The preparation has nothing left to do. */
    void over(UUID summitId);
}
