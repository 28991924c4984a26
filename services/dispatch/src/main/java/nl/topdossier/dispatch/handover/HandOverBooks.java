package nl.topdossier.dispatch.handover;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverFailed;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.dispatch.HandedOver;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the books of attempts: each is committed before anything is sent, and its outcome after. */
@Service
class HandOverBooks {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final Facts facts;
    private final AuditTrail audit;

    HandOverBooks(Dispatches dispatches, HandOvers handOvers, Tasks tasks, Facts facts, AuditTrail audit) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.facts = facts;
        this.audit = audit;
    }

    /** Begins an attempt; gives a hand-over in another state than ATTEMPTED when there is nothing to send. */
    @Transactional
    public HandOver begin(UUID handOverId, boolean repeatable) {
        HandOver handOver = handOvers.required(handOverId);
        Dispatch dispatch = dispatches.lock(handOver.dispatchId());
        handOver = handOvers.required(handOverId);
        if (dispatch.isPaused()) {
            throw new LetterPaused(dispatch.dispatchId());
        }
        if (dispatch.state() != DispatchState.HANDING_OVER && !handOver.isReceived()) {
            throw new IllegalStateException(
                    "Expected to hand over a letter in state HANDING_OVER, but it is in state " + dispatch.state());
        }
        boolean cutShort = handOver.state() == HandOverState.ATTEMPTED && !lastAttemptEnded(handOver);
        if (cutShort && !repeatable) {
            return uncertain(dispatch, handOver);
        }
        if (handOver.state() != HandOverState.PLANNED && handOver.state() != HandOverState.ATTEMPTED) {
            return handOver;
        }
        int attempt = handOvers.beginAttempt(handOver);
        audit.record(dispatch.letterId(), "hand-over-attempt", null, details(handOver, attempt));
        return handOvers.required(handOverId);
    }

    private boolean lastAttemptEnded(HandOver handOver) {
        var attempts = handOvers.attempts(handOver.handOverId());
        return attempts.isEmpty() || attempts.getLast().endedAt() != null;
    }

    /** Notes how the attempt ended, unless the House's receipt was faster. */
    @Transactional
    public HandOver end(UUID handOverId, int attempt, Channel.Outcome outcome) {
        HandOver handOver = handOvers.required(handOverId);
        Dispatch dispatch = dispatches.lock(handOver.dispatchId());
        handOver = handOvers.required(handOverId);
        handOvers.endAttempt(handOverId, attempt, outcome.name());
        if (handOver.state() != HandOverState.ATTEMPTED || handOver.attempts() != attempt) {
            return handOver;
        }
        switch (outcome) {
            case SENT -> sent(dispatch, handOver);
            case UNCERTAIN -> uncertain(dispatch, handOver);
            case REFUSED -> refused(dispatch, handOver);
            case UNAVAILABLE -> failed(dispatch, handOver, HandOverState.ATTEMPTED);
        }
        return handOvers.required(handOverId);
    }

    private void sent(Dispatch dispatch, HandOver handOver) {
        handOvers.move(handOver.handOverId(), HandOverState.SENT);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new HandedOver(
                        dispatch.letterId(),
                        dispatch.dispatchId(),
                        handOver.handOverId(),
                        handOver.house(),
                        handOver.attempts()));
        audit.record(dispatch.letterId(), "handed-over", null, details(handOver, handOver.attempts()));
    }

    private HandOver uncertain(Dispatch dispatch, HandOver handOver) {
        UUID taskId = openTask(dispatch, "resolve-hand-over");
        handOvers.task(handOver.handOverId(), "resolve_task_id", taskId);
        handOvers.endAttempt(handOver.handOverId(), handOver.attempts(), Channel.Outcome.UNCERTAIN.name());
        failed(dispatch, handOver, HandOverState.UNCERTAIN);
        return handOvers.required(handOver.handOverId());
    }

    private void refused(Dispatch dispatch, HandOver handOver) {
        UUID taskId = openTask(dispatch, "mend-hand-over");
        handOvers.task(handOver.handOverId(), "mend_task_id", taskId);
        failed(dispatch, handOver, HandOverState.REFUSED);
    }

    private void failed(Dispatch dispatch, HandOver handOver, HandOverState state) {
        handOvers.move(handOver.handOverId(), state);
        facts.tell(
                Topics.DISPATCH_DISPATCH,
                new HandOverFailed(
                        dispatch.letterId(),
                        dispatch.dispatchId(),
                        handOver.handOverId(),
                        handOver.house(),
                        handOver.attempts(),
                        state));
        audit.record(dispatch.letterId(), "hand-over-failed", null, details(handOver, handOver.attempts()));
    }

    private UUID openTask(Dispatch dispatch, String kind) {
        UUID taskId = Ids.next();
        tasks.open(NewTask.forRole(
                taskId,
                dispatch.letterId(),
                kind,
                Dispatch.PROCESS,
                dispatch.dispatchId(),
                Roles.PARLIAMENTARY_DESK,
                dispatch.deadline()));
        return taskId;
    }

    private static Map<String, Object> details(HandOver handOver, int attempt) {
        return Map.of("house", handOver.house().name(), "attempt", attempt);
    }
}
