package nl.topdossier.dispatch.release;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.handover.HandOver;
import nl.topdossier.dispatch.handover.HandOvers;
import nl.topdossier.dispatch.handover.Pauses;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a letter leave this service without having been sent: returned, withdrawn or asked back; only before its release. */
@Service
public class GivingBack {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final Processes processes;
    private final EngineCommands commands;
    private final Facts facts;
    private final AuditTrail audit;

    GivingBack(
            Dispatches dispatches,
            HandOvers handOvers,
            Tasks tasks,
            Processes processes,
            EngineCommands commands,
            Facts facts,
            AuditTrail audit) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.processes = processes;
        this.commands = commands;
        this.facts = facts;
        this.audit = audit;
    }

    /** Gives the letter back to drafting, or ends it for good (WITHDRAWN); only before it is released. */
    @Transactional
    public void giveBack(UUID dispatchId, ReturnCause cause, String reason, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        DispatchState target = cause == ReturnCause.WITHDRAWN ? DispatchState.WITHDRAWN : DispatchState.RETURNED;
        if (dispatch.state() == target) {
            return;
        }
        Pauses.refuseWhile(dispatch);
        if (!dispatch.state().isHeld() || isAtAHouse(dispatch)) {
            throw Refusal.conflict("dispatch.return.too-late");
        }
        String outcome = target == DispatchState.WITHDRAWN ? "withdrawn" : "returned";
        if (dispatch.state() == DispatchState.BLOCKED) {
            tasks.decide(dispatch.requiredBlockTask(), by, Map.of("blockOutcome", outcome));
        } else if (dispatch.state() == DispatchState.READY) {
            tasks.decide(dispatch.requiredReleaseTask(), by, Map.of("releaseOutcome", outcome));
        } else {
            commands.publishMessage("DispatchStopped", dispatchId, Map.of());
        }
        leave(dispatch, target, cause, null, reason, by);
    }

    /** Grants a recall before the release. False when it comes too late. */
    @Transactional
    public boolean recall(UUID dispatchId, UUID recallId) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state() == DispatchState.RECALLED) {
            return true;
        }
        if (!dispatch.state().isHeld() || dispatch.isPaused() || isAtAHouse(dispatch)) {
            return false;
        }
        tasks.openOf(dispatchId).forEach(task -> tasks.cancel(task.taskId(), TaskOutcome.OVERTAKEN));
        commands.publishMessage("DispatchStopped", dispatchId, Map.of());
        leave(dispatch, DispatchState.RECALLED, ReturnCause.RECALLED, recallId, "", null);
        return true;
    }

    /** After a restore a House may have what was not released here. */
    private boolean isAtAHouse(Dispatch dispatch) {
        return handOvers.of(dispatch.dispatchId()).stream().anyMatch(HandOver::isReceived);
    }

    private void leave(
            Dispatch dispatch,
            DispatchState target,
            ReturnCause cause,
            @Nullable UUID recallId,
            String reason,
            @Nullable UUID by) {
        dispatches.goBack(dispatch.dispatchId(), target, reason);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new LetterReturned(dispatch.letterId(), dispatch.dispatchId(), cause, recallId));
        audit.record(dispatch.letterId(), "dispatch-" + target.name().toLowerCase(Locale.ROOT), by, Map.of());
        processes.end(Dispatch.PROCESS, dispatch.dispatchId());
    }
}
