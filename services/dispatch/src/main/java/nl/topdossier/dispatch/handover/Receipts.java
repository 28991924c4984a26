package nl.topdossier.dispatch.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.dispatch.KamerstukNumbered;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.dispatch.ReceiptOverdue;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.release.Dispatch;
import nl.topdossier.dispatch.release.DispatchDesk;
import nl.topdossier.dispatch.release.DispatchState;
import nl.topdossier.dispatch.release.Dispatches;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes back from the Houses: receipts and numbers, by message or recorded by the desk; each counts once. */
@Service
public class Receipts {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Parts parts;
    private final Tasks tasks;
    private final Processes processes;
    private final EngineCommands commands;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Receipts(
            Dispatches dispatches,
            HandOvers handOvers,
            Parts parts,
            Tasks tasks,
            Processes processes,
            EngineCommands commands,
            Facts facts,
            AuditTrail audit,
            Clock clock) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.parts = parts;
        this.tasks = tasks;
        this.processes = processes;
        this.commands = commands;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A House confirms that it has these files; other files than were sent are refused and put on record. */
    @Transactional(noRollbackFor = OtherFilesReceived.class)
    public void byHouse(
            UUID handOverId,
            @Nullable House says,
            String registration,
            Instant at,
            Collection<String> fileHashes,
            UUID house) {
        Dispatch dispatch = lockDispatchOf(handOverId);
        HandOver handOver = handOvers.required(handOverId);
        if (says != null && says != handOver.house()) {
            throw Refusal.conflict("dispatch.receipt.other-house");
        }
        Set<String> sent = handOver.filesAmong(parts.of(dispatch.dispatchId())).stream()
                .map(Part::sentSha256)
                .collect(Collectors.toSet());
        if (!fileHashes.isEmpty() && !sent.equals(Set.copyOf(fileHashes))) {
            audit.record(
                    dispatch.letterId(),
                    "receipt-of-other-files",
                    house,
                    Map.of("house", handOver.house().name()));
            throw new OtherFilesReceived();
        }
        receive(dispatch, handOver, at, registration, null, null, house);
    }

    /** The desk records a receipt that came in another way, with its evidence. */
    @Transactional
    public void byDesk(UUID handOverId, Instant at, @Nullable String registration, String evidence, UUID by) {
        Dispatch dispatch = lockDispatchOf(handOverId);
        receive(dispatch, handOvers.required(handOverId), at, registration, by, evidence, by);
    }

    private Dispatch lockDispatchOf(UUID handOverId) {
        return dispatches.lock(handOvers.required(handOverId).dispatchId());
    }

    private void receive(
            Dispatch dispatch,
            HandOver handOver,
            Instant at,
            @Nullable String registration,
            @Nullable UUID recordedBy,
            @Nullable String evidence,
            UUID actor) {
        if (handOver.isReceived()) {
            return;
        }
        if (handOver.state() == HandOverState.PLANNED) {
            throw Refusal.conflict("dispatch.receipt.not-handed-over");
        }
        handOvers.received(handOver.handOverId(), at, registration, recordedBy, evidence);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new ReceiptConfirmed(
                        dispatch.letterId(),
                        dispatch.dispatchId(),
                        handOver.handOverId(),
                        handOver.house(),
                        at,
                        recordedBy != null));
        audit.record(
                dispatch.letterId(),
                "receipt",
                actor,
                Map.of("house", handOver.house().name(), "byDesk", recordedBy != null));
        moveOn(dispatch, handOver);
        if (handOvers.of(dispatch.dispatchId()).stream().allMatch(HandOver::isReceived)) {
            dispatched(dispatch);
        }
    }

    /** Tells the process, which waits somewhere else in each state; while an attempt runs, its worker finds the receipt. */
    private void moveOn(Dispatch dispatch, HandOver handOver) {
        switch (handOver.state()) {
            case SENT ->
                commands.publishMessage("ReceiptConfirmed", dispatch.dispatchId(), handOver.handOverId(), Map.of());
            case UNCERTAIN -> overtake(handOver.resolveTaskId(), Map.of("resolveOutcome", "received"));
            case REFUSED -> overtake(handOver.mendTaskId(), Map.of("mendOutcome", "received"));
            case PLANNED, ATTEMPTED, RECEIVED -> {}
        }
        UUID chaseTaskId = handOver.chaseTaskId();
        if (chaseTaskId != null) {
            // The model ends the chase together with the wait for the receipt; there may be nothing to complete.
            tasks.cancel(chaseTaskId, TaskOutcome.OVERTAKEN);
        }
    }

    private void overtake(@Nullable UUID taskId, Map<String, String> variables) {
        if (taskId != null) {
            tasks.overtake(taskId, variables);
        }
    }

    private void dispatched(Dispatch dispatch) {
        dispatches.move(dispatch.dispatchId(), DispatchState.DISPATCHED);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new LetterDispatched(dispatch.letterId(), dispatch.dispatchId(), dispatch.contentHash()));
        audit.record(dispatch.letterId(), "dispatched", null, Map.of("contentHash", dispatch.contentHash()));
        for (HandOver handOver : handOvers.of(dispatch.dispatchId())) {
            tasks.open(NewTask.forRole(
                    handOver.numberTaskId(),
                    dispatch.letterId(),
                    "record-number",
                    DispatchDesk.PROCESS,
                    dispatch.dispatchId(),
                    Roles.PARLIAMENTARY_DESK,
                    null));
            if (handOver.isNumbered()) {
                tasks.overtake(handOver.numberTaskId(), Map.of());
            }
        }
        endWhenNumbered(dispatch);
    }

    /** Notes the number that a House gave, or that none is expected (number absent). */
    @Transactional
    public void number(UUID handOverId, @Nullable String number, UUID by) {
        Dispatch dispatch = lockDispatchOf(handOverId);
        HandOver handOver = handOvers.required(handOverId);
        if (handOver.isNumbered()) {
            if (!java.util.Objects.equals(handOver.number(), number)) {
                throw Refusal.conflict("dispatch.number.other", String.valueOf(handOver.number()));
            }
            return;
        }
        if (handOver.state() == HandOverState.PLANNED) {
            throw Refusal.conflict("dispatch.receipt.not-handed-over");
        }
        handOvers.number(handOverId, number);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new KamerstukNumbered(
                        dispatch.letterId(), dispatch.dispatchId(), handOverId, handOver.house(), number));
        audit.record(
                dispatch.letterId(),
                "numbered",
                by,
                Map.of("house", handOver.house().name()));
        tasks.decide(handOver.numberTaskId(), by, Map.of());
        endWhenNumbered(dispatch);
    }

    private void endWhenNumbered(Dispatch dispatch) {
        List<HandOver> all = handOvers.of(dispatch.dispatchId());
        if (all.stream().allMatch(handOver -> handOver.isReceived() && handOver.isNumbered())) {
            dispatches.move(dispatch.dispatchId(), DispatchState.NUMBERED);
            processes.end(DispatchDesk.PROCESS, dispatch.dispatchId());
        }
    }

    /** The desk decides what to do with an e-mail of unknown outcome, or with a refused hand-over: send it again. */
    @Transactional
    public void sendAgain(UUID handOverId, UUID by) {
        Dispatch dispatch = lockDispatchOf(handOverId);
        HandOver handOver = handOvers.required(handOverId);
        UUID taskId;
        Map<String, String> variables;
        if (handOver.state() == HandOverState.UNCERTAIN) {
            taskId = handOver.resolveTaskId();
            variables = Map.of("resolveOutcome", "repeat");
        } else if (handOver.state() == HandOverState.REFUSED) {
            taskId = handOver.mendTaskId();
            variables = Map.of("mendOutcome", "retry");
        } else {
            throw Refusal.conflict("dispatch.hand-over.state", handOver.state().name());
        }
        handOvers.move(handOverId, HandOverState.ATTEMPTED);
        audit.record(
                dispatch.letterId(),
                "send-again",
                by,
                Map.of("house", handOver.house().name()));
        if (taskId != null) {
            tasks.decide(taskId, by, variables);
        }
    }

    /** Opens the chase of a receipt that is overdue; absent when the receipt came meanwhile. */
    @Transactional
    public @Nullable UUID openChase(UUID handOverId) {
        Dispatch dispatch = lockDispatchOf(handOverId);
        HandOver handOver = handOvers.required(handOverId);
        if (handOver.isReceived()) {
            return null;
        }
        if (handOver.chaseTaskId() != null) {
            return handOver.chaseTaskId();
        }
        UUID taskId = Ids.next();
        tasks.open(NewTask.forRole(
                taskId,
                dispatch.letterId(),
                "chase-receipt",
                DispatchDesk.PROCESS,
                dispatch.dispatchId(),
                Roles.PARLIAMENTARY_DESK,
                clock.instant()));
        handOvers.task(handOverId, "chase_task_id", taskId);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new ReceiptOverdue(dispatch.letterId(), dispatch.dispatchId(), handOverId, handOver.house()));
        audit.record(
                dispatch.letterId(),
                "receipt-overdue",
                null,
                Map.of("house", handOver.house().name()));
        return taskId;
    }

    /** The desk has asked after an overdue receipt; the receipt itself is still awaited. */
    @Transactional
    public void chased(UUID handOverId, UUID by) {
        Dispatch dispatch = lockDispatchOf(handOverId);
        UUID taskId = handOvers.required(handOverId).chaseTaskId();
        if (taskId == null) {
            throw Refusal.conflict("dispatch.chase.none");
        }
        tasks.decide(taskId, by, Map.of());
        audit.record(dispatch.letterId(), "receipt-chased", by, Map.of());
    }

    /** A House says that it received files that we did not send. */
    static final class OtherFilesReceived extends Refusal {

        private static final long serialVersionUID = 1L;

        OtherFilesReceived() {
            super(Kind.CONFLICT, "dispatch.receipt.other-files");
        }
    }
}
