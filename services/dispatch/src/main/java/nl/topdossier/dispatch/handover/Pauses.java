package nl.topdossier.dispatch.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Task;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a letter that came from a back-up: nothing of it is sent, released or given back until it is known of every House
 * whether it has it. Its process waits at one task for the desk and then goes on where the row says.
 */
@Service
public class Pauses {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final Processes processes;
    private final AuditTrail audit;
    private final Clock clock;

    Pauses(
            Dispatches dispatches,
            HandOvers handOvers,
            Tasks tasks,
            Processes processes,
            AuditTrail audit,
            Clock clock) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses whatever would take a paused letter further. */
    public static void refuseWhile(Dispatch dispatch) {
        if (dispatch.isPaused()) {
            throw Refusal.conflict("dispatch.paused");
        }
    }

    /** Pauses a dispatch whose database was put back at this moment, unless the desk has answered for every House since. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pause(UUID dispatchId, Instant restoredAt) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        List<House> asked = handOvers.unconfirm(dispatchId, dispatch.letterId(), restoredAt);
        if (asked.isEmpty()) {
            return;
        }
        dispatches.pause(dispatchId, clock.instant(), openTask(dispatch));
        audit.record(
                dispatch.letterId(),
                "dispatch-paused",
                null,
                Map.of("houses", asked.stream().map(House::name).toList()));
        processes.restart(Dispatch.PROCESS, dispatchId);
    }

    private UUID openTask(Dispatch dispatch) {
        UUID taskId = Optional.ofNullable(dispatch.confirmTaskId())
                .flatMap(tasks::find)
                .filter(Task::isOpen)
                .map(Task::taskId)
                .orElseGet(Ids::next);
        tasks.open(NewTask.forRole(
                taskId,
                dispatch.letterId(),
                "confirm-houses",
                Dispatch.PROCESS,
                dispatch.dispatchId(),
                Roles.PARLIAMENTARY_DESK,
                dispatch.deadline()));
        return taskId;
    }

    /** What was asked of the desk about this hand-over before is answered too; after the last House the letter goes on. */
    void answered(Dispatch dispatch, UUID handOverId, UUID by) {
        HandOver handOver = handOvers.required(handOverId);
        boolean isToBeMended = handOver.state() == HandOverState.REFUSED;
        Stream.of(handOver.resolveTaskId(), handOver.chaseTaskId(), isToBeMended ? null : handOver.mendTaskId())
                .flatMap(Stream::ofNullable)
                .forEach(taskId -> tasks.cancel(taskId, TaskOutcome.OVERTAKEN));
        boolean open = handOvers.of(dispatch.dispatchId()).stream().anyMatch(HandOver::isUnconfirmed);
        UUID confirmTaskId = dispatch.confirmTaskId();
        if (!open && confirmTaskId != null) {
            dispatches.goOn(dispatch.dispatchId());
            tasks.decide(confirmTaskId, by, Map.of());
        }
    }
}
