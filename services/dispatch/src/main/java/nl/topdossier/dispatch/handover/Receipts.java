package nl.topdossier.dispatch.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of the Houses, by message or recorded by the desk; each counts once. */
@Service
public class Receipts {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Parts parts;
    private final Numbers numbers;
    private final Pauses pauses;
    private final Tasks tasks;
    private final EngineCommands commands;
    private final Facts facts;
    private final AuditTrail audit;

    Receipts(
            Dispatches dispatches,
            HandOvers handOvers,
            Parts parts,
            Numbers numbers,
            Pauses pauses,
            Tasks tasks,
            EngineCommands commands,
            Facts facts,
            AuditTrail audit) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.parts = parts;
        this.numbers = numbers;
        this.pauses = pauses;
        this.tasks = tasks;
        this.commands = commands;
        this.facts = facts;
        this.audit = audit;
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
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
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
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
        receive(dispatch, handOvers.required(handOverId), at, registration, by, evidence, by);
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
        if (handOver.state() == HandOverState.PLANNED && !dispatch.isPaused()) {
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
        if (dispatch.isPaused()) {
            pauses.answered(dispatch, handOver.handOverId(), actor);
        } else {
            moveOn(dispatch, handOver);
        }
        endWhenReceived(dispatch.dispatchId());
    }

    /** Ends the handing over when every House has the letter; one that a House had before its release waits for that. */
    public void endWhenReceived(UUID dispatchId) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        boolean everywhere = handOvers.of(dispatchId).stream().allMatch(HandOver::isReceived);
        if (dispatch.state() == DispatchState.HANDING_OVER && everywhere) {
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
                    Dispatch.PROCESS,
                    dispatch.dispatchId(),
                    Roles.PARLIAMENTARY_DESK,
                    null));
            if (handOver.isNumbered()) {
                tasks.overtake(handOver.numberTaskId(), Map.of());
            }
        }
        numbers.endWhenNumbered(dispatch);
    }

    /** A House says that it received files that we did not send. */
    static final class OtherFilesReceived extends Refusal {

        private static final long serialVersionUID = 1L;

        OtherFilesReceived() {
            super(Kind.CONFLICT, "dispatch.receipt.other-files");
        }
    }
}
