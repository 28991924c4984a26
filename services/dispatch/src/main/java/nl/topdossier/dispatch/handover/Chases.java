package nl.topdossier.dispatch.handover;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.ReceiptOverdue;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks after receipts that are overdue; the receipt itself is still awaited. */
@Service
public class Chases {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Chases(Dispatches dispatches, HandOvers handOvers, Tasks tasks, Facts facts, AuditTrail audit, Clock clock) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the chase of a receipt that is overdue; absent when the receipt came meanwhile. */
    @Transactional
    public @Nullable UUID openChase(UUID handOverId) {
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
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
                Dispatch.PROCESS,
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
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
        UUID taskId = handOvers.required(handOverId).chaseTaskId();
        if (taskId == null) {
            throw Refusal.conflict("dispatch.chase.none");
        }
        tasks.decide(taskId, by, Map.of());
        audit.record(dispatch.letterId(), "receipt-chased", by, Map.of());
    }
}
