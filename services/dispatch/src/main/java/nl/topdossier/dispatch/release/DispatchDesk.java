package nl.topdossier.dispatch.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.DispatchBlocked;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Task;
import nl.topdossier.engine.Tasks;
import nl.topdossier.lettertext.pdf.DateStamp;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gate and release: every decision is made on the locked row, together with its audit entry, its facts and what the
 * engine has to follow. What drafting says is asked before, outside of the transaction.
 */
@Service
public class DispatchDesk {

    /** The process that follows a dispatch. */
    public static final String PROCESS = "dispatch-letter";

    private static final String RELEASE_TASK = "release-letter";

    private final Dispatches dispatches;
    private final Parts parts;
    private final Gate gate;
    private final Tasks tasks;
    private final Processes processes;
    private final EngineCommands commands;
    private final Facts facts;
    private final AuditTrail audit;
    private final DispatchSettings settings;
    private final Clock clock;

    DispatchDesk(
            Dispatches dispatches,
            Parts parts,
            Gate gate,
            Tasks tasks,
            Processes processes,
            EngineCommands commands,
            Facts facts,
            AuditTrail audit,
            DispatchSettings settings,
            Clock clock) {
        this.dispatches = dispatches;
        this.parts = parts;
        this.gate = gate;
        this.tasks = tasks;
        this.processes = processes;
        this.commands = commands;
        this.facts = facts;
        this.audit = audit;
        this.settings = settings;
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

    private UUID open(Dispatch dispatch, @Nullable UUID by) {
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

    private UUID block(Dispatch dispatch, List<Finding> findings, @Nullable UUID by) {
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
                PROCESS,
                dispatch.dispatchId(),
                Roles.PARLIAMENTARY_DESK,
                dispatch.deadline()));
    }

    /** Has the gate run again after what held the letter was mended. */
    @Transactional
    public void recheck(UUID dispatchId, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state() == DispatchState.GATE || dispatch.state() == DispatchState.READY) {
            return;
        }
        require(dispatch, DispatchState.BLOCKED);
        dispatches.move(dispatchId, DispatchState.GATE);
        tasks.decide(dispatch.requiredBlockTask(), by, Map.of("blockOutcome", "recheck"));
        audit.record(dispatch.letterId(), "gate-recheck", by, Map.of());
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
        require(dispatch, DispatchState.READY);
        if (!dispatch.contentHash().equals(contentHash)) {
            throw Refusal.conflict("dispatch.release.other-content");
        }
        Instant now = clock.instant();
        List<Finding> findings = gate.inspect(dispatch, known, now);
        if (findings.isEmpty()) {
            seal(dispatch, now, by);
        } else {
            UUID blockTask = block(dispatch, findings, by);
            tasks.decide(
                    dispatch.requiredReleaseTask(), by, Map.of("releaseOutcome", "blocked", "blockTaskId", blockTask));
        }
        return dispatches.lock(dispatchId);
    }

    private void seal(Dispatch dispatch, Instant now, UUID by) {
        Map<String, Object> sealed = new LinkedHashMap<>(stampCoveringLetters(dispatch, now));
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

    private Map<String, String> stampCoveringLetters(Dispatch dispatch, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        List<String> coveringLetters =
                dispatch.houses().stream().map(Gate::coveringLetterOf).toList();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Part part : parts.of(dispatch.dispatchId())) {
            hashes.put(part.name(), part.sha256());
            if (coveringLetters.contains(part.name())) {
                byte[] dated = DateStamp.stamp(part.content(), today);
                if (!DateStamp.onlyDateDiffers(part.content(), dated)) {
                    throw new IllegalStateException("Expected only the date to differ in " + part.name());
                }
                parts.keepDated(dispatch.dispatchId(), part.name(), dated);
            }
        }
        return hashes;
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
    public void undo(UUID dispatchId, String reason, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state().isHeld()) {
            return;
        }
        if (dispatch.state() != DispatchState.RELEASED) {
            throw Refusal.conflict("dispatch.undo.too-late");
        }
        parts.forgetDated(dispatchId);
        UUID releasedTask = dispatch.requiredReleaseTask();
        UUID nextTask = open(dispatch, by);
        facts.tell(Topics.DISPATCH_DISPATCH, new DispatchUndone(dispatch.letterId(), dispatchId));
        audit.record(dispatch.letterId(), "release-undone", by, Map.of("reasonGiven", !reason.isBlank()));
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
        }
        return Optional.empty();
    }

    private UUID releaseTaskAfter(Dispatch dispatch, UUID releasedTask) {
        return tasks.ofLetter(dispatch.letterId()).stream()
                .filter(task -> task.businessKey().equals(dispatch.dispatchId()))
                .filter(task -> task.kind().equals(RELEASE_TASK))
                .map(Task::taskId)
                .dropWhile(taskId -> !taskId.equals(releasedTask))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    /** Gives the letter back to drafting, or ends it for good (WITHDRAWN); only before it is released. */
    @Transactional
    public void giveBack(UUID dispatchId, ReturnCause cause, String reason, UUID by) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        DispatchState target = cause == ReturnCause.WITHDRAWN ? DispatchState.WITHDRAWN : DispatchState.RETURNED;
        if (dispatch.state() == target) {
            return;
        }
        if (!dispatch.state().isHeld()) {
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
        if (!dispatch.state().isHeld()) {
            return false;
        }
        tasks.openOf(dispatchId).forEach(task -> tasks.cancel(task.taskId(), TaskOutcome.OVERTAKEN));
        commands.publishMessage("DispatchStopped", dispatchId, Map.of());
        leave(dispatch, DispatchState.RECALLED, ReturnCause.RECALLED, recallId, "", null);
        return true;
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
        audit.record(dispatch.letterId(), "dispatch-" + target.name().toLowerCase(java.util.Locale.ROOT), by, Map.of());
        processes.end(PROCESS, dispatch.dispatchId());
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
