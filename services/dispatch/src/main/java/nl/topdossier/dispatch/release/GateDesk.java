package nl.topdossier.dispatch.release;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchBlocked;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.dispatches.Finding;
import nl.topdossier.dispatch.handover.Pauses;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gate: runs it, notes what it found, and takes in what the desk confirms meanwhile; on the locked row. */
@Service
public class GateDesk {

    static final String RELEASE_TASK = "release-letter";

    private final Dispatches dispatches;
    private final Gate gate;
    private final Tasks tasks;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    GateDesk(Dispatches dispatches, Gate gate, Tasks tasks, Facts facts, AuditTrail audit, Clock clock) {
        this.dispatches = dispatches;
        this.gate = gate;
        this.tasks = tasks;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs the gate where it has to be run; a second run finds it done. */
    @Transactional
    public Dispatch runGate(UUID dispatchId, LetterFacts known) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state() != DispatchState.GATE) {
            return dispatch;
        }
        List<Finding> findings = gate.inspect(dispatch, known, clock.instant());
        if (findings.isEmpty()) {
            open(dispatch, null);
        } else {
            block(dispatch, findings, null);
        }
        return dispatches.lock(dispatchId);
    }

    /** Has the gate run again after what held the letter was mended. */
    @Transactional
    public void recheck(UUID dispatchId, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state() == DispatchState.GATE || dispatch.state() == DispatchState.READY) {
            return;
        }
        Pauses.refuseWhile(dispatch);
        require(dispatch, DispatchState.BLOCKED);
        dispatches.move(dispatchId, DispatchState.GATE);
        tasks.decide(dispatch.requiredBlockTask(), by, Map.of("blockOutcome", "recheck"));
        audit.record(dispatch.letterId(), "gate-recheck", by, Map.of());
    }

    /** Notes by whom the council of ministers is confirmed to have agreed. */
    @Transactional
    public void confirmCouncil(UUID dispatchId, String name, UUID by) {
        Dispatch dispatch = requireHeld(dispatchId);
        dispatches.confirmCouncil(dispatchId, name);
        audit.record(dispatch.letterId(), "council-confirmed", by, Map.of());
    }

    /** Notes that the memo follows later and that the clerks were told so. */
    @Transactional
    public void exceptMemo(UUID dispatchId, String reason, UUID by) {
        Dispatch dispatch = requireHeld(dispatchId);
        dispatches.exceptMemo(dispatchId, reason);
        audit.record(dispatch.letterId(), "memo-follows-later", by, Map.of());
    }

    private Dispatch requireHeld(UUID dispatchId) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (!dispatch.state().isHeld()) {
            throw Refusal.conflict("dispatch.state", dispatch.state().name());
        }
        return dispatch;
    }

    List<Finding> inspect(Dispatch dispatch, LetterFacts known, Instant now) {
        return gate.inspect(dispatch, known, now);
    }

    UUID open(Dispatch dispatch, @Nullable UUID by) {
        UUID taskId = Ids.next();
        dispatches.ready(dispatch.dispatchId(), taskId);
        openTask(dispatch, taskId, RELEASE_TASK);
        audit.record(
                dispatch.letterId(),
                "gate-open",
                by,
                Map.of("dispatchId", dispatch.dispatchId().toString()));
        return taskId;
    }

    UUID block(Dispatch dispatch, List<Finding> findings, @Nullable UUID by) {
        UUID taskId = Ids.next();
        dispatches.block(dispatch.dispatchId(), findings, taskId);
        openTask(dispatch, taskId, "solve-block");
        List<String> codes = findings.stream().map(Finding::code).distinct().toList();
        facts.tell(Topics.DISPATCH_DISPATCH, new DispatchBlocked(dispatch.letterId(), dispatch.dispatchId(), codes));
        audit.record(dispatch.letterId(), "gate-blocked", by, Map.of("findings", codes));
        return taskId;
    }

    private void openTask(Dispatch dispatch, UUID taskId, String kind) {
        tasks.open(NewTask.forRole(
                taskId,
                dispatch.letterId(),
                kind,
                Dispatch.PROCESS,
                dispatch.dispatchId(),
                Roles.PARLIAMENTARY_DESK,
                dispatch.deadline()));
    }

    private static void require(Dispatch dispatch, DispatchState expected) {
        if (dispatch.state() != expected) {
            throw Refusal.conflict("dispatch.state", dispatch.state().name());
        }
    }
}
