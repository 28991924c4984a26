package nl.topdossier.dispatch.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.dispatches.Finding;
import nl.topdossier.dispatch.handover.Pauses;
import nl.topdossier.dispatch.handover.Receipts;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.Task;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases, undoes a release, and begins handing over: on the locked row, together with the audit entry, the facts and what
 * the engine has to follow. What drafting and the ledger say is asked before, outside of the transaction.
 */
@Service
public class ReleaseDesk {

    private final Dispatches dispatches;
    private final Parts parts;
    private final Receipts receipts;
    private final Sealing sealing;
    private final GateDesk gateDesk;
    private final Tasks tasks;
    private final EngineCommands commands;
    private final Facts facts;
    private final AuditTrail audit;
    private final DispatchSettings settings;
    private final Clock clock;

    ReleaseDesk(
            Dispatches dispatches,
            Parts parts,
            Receipts receipts,
            Sealing sealing,
            GateDesk gateDesk,
            Tasks tasks,
            EngineCommands commands,
            Facts facts,
            AuditTrail audit,
            DispatchSettings settings,
            Clock clock) {
        this.dispatches = dispatches;
        this.parts = parts;
        this.receipts = receipts;
        this.sealing = sealing;
        this.gateDesk = gateDesk;
        this.tasks = tasks;
        this.commands = commands;
        this.facts = facts;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Releases exactly this content: runs the gate once more, puts today's date on the covering letters and seals what
     * leaves. When the gate finds something now, the letter is blocked instead and the findings are in the answer.
     */
    @Transactional
    public Dispatch release(UUID dispatchId, String contentHash, LetterFacts known, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state() == DispatchState.RELEASED && by.equals(dispatch.releasedBy())) {
            return dispatch;
        }
        Pauses.refuseWhile(dispatch);
        require(dispatch, DispatchState.READY);
        if (!dispatch.contentHash().equals(contentHash)) {
            throw Refusal.conflict("dispatch.release.other-content");
        }
        Instant now = clock.instant();
        List<Finding> findings = gateDesk.inspect(dispatch, known, now);
        if (findings.isEmpty()) {
            seal(dispatch, now, by);
        } else {
            UUID blockTask = gateDesk.block(dispatch, findings, by);
            tasks.decide(
                    dispatch.requiredReleaseTask(), by, Map.of("releaseOutcome", "blocked", "blockTaskId", blockTask));
        }
        return dispatches.lock(dispatchId);
    }

    private void seal(Dispatch dispatch, Instant now, UUID by) {
        Map<String, Object> sealed = new LinkedHashMap<>(sealing.stampCoveringLetters(dispatch, now));
        dispatches.released(dispatch.dispatchId(), by, now, now.plus(settings.undoWindow()), lateCause(dispatch, now));
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new DispatchReleased(dispatch.letterId(), dispatch.dispatchId(), dispatch.contentHash()));
        sealed.put("contentHash", dispatch.contentHash());
        String lateCause = lateCause(dispatch, now);
        if (lateCause != null) {
            sealed.put("lateCause", lateCause);
        }
        audit.record(dispatch.letterId(), "released", by, sealed);
        tasks.decide(
                dispatch.requiredReleaseTask(),
                by,
                Map.of(
                        "releaseOutcome",
                        "released",
                        "undoWindow",
                        settings.undoWindow().toString()));
    }

    /** Why a letter leaves after its deadline, as far as this service can tell; absent when it is in time. */
    private static @Nullable String lateCause(Dispatch dispatch, Instant now) {
        Instant deadline = dispatch.deadline();
        if (deadline == null || !now.isAfter(deadline)) {
            return null;
        }
        Instant earliest = dispatch.earliest();
        if (earliest != null && earliest.isAfter(deadline)) {
            return "earliest-after-deadline";
        }
        return dispatch.signedOffAt().isAfter(deadline) ? "agreed-after-deadline" : "released-after-deadline";
    }

    /** Undoes a release, until handing over begins. A letter that is not released has nothing to undo: a second click. */
    @Transactional
    public void undo(UUID dispatchId, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state().isHeld()) {
            return;
        }
        if (dispatch.state() != DispatchState.RELEASED) {
            throw Refusal.conflict("dispatch.undo.too-late");
        }
        Pauses.refuseWhile(dispatch);
        parts.forgetDated(dispatchId);
        UUID releasedTask = dispatch.requiredReleaseTask();
        UUID nextTask = gateDesk.open(dispatch, by);
        facts.tell(Topics.DISPATCH_DISPATCH, new DispatchUndone(dispatch.letterId(), dispatchId));
        audit.record(dispatch.letterId(), "release-undone", by, Map.of());
        commands.publishMessage("ReleaseUndone", dispatchId, releasedTask, Map.of("releaseTaskId", nextTask));
    }

    /**
     * Begins handing over, unless the release that the engine follows was undone in time; from here nothing is undone. Gives
     * the release task that came after an undone release, whatever happened to that one since; absent when it has begun.
     */
    @Transactional
    public Optional<UUID> begin(UUID dispatchId, UUID releasedTask) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        boolean undone = dispatch.state().isHeld()
                || dispatch.state().isGivenBack()
                || !releasedTask.equals(dispatch.releaseTaskId());
        if (undone) {
            commands.withdrawAll("ReleaseUndone", dispatchId);
            return Optional.of(releaseTaskAfter(dispatch, releasedTask));
        }
        if (dispatch.state() == DispatchState.RELEASED) {
            dispatches.move(dispatchId, DispatchState.HANDING_OVER);
            audit.record(dispatch.letterId(), "hand-over-begun", null, Map.of());
            receipts.endWhenReceived(dispatchId);
        }
        return Optional.empty();
    }

    private UUID releaseTaskAfter(Dispatch dispatch, UUID releasedTask) {
        return tasks.ofLetter(dispatch.letterId()).stream()
                .filter(task -> task.businessKey().equals(dispatch.dispatchId()))
                .filter(task -> task.kind().equals(GateDesk.RELEASE_TASK))
                .map(Task::taskId)
                .dropWhile(taskId -> !taskId.equals(releasedTask))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static void require(Dispatch dispatch, DispatchState expected) {
        if (dispatch.state() != expected) {
            throw Refusal.conflict("dispatch.state", dispatch.state().name());
        }
    }

    /** How long the release can still be undone. */
    public Duration undoLeft(Dispatch dispatch) {
        Instant until = dispatch.undoUntil();
        Duration left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
