package nl.topdossier.dispatch.handover;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.Tasks;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a hand-over again when the desk says so. */
@Service
public class Repetitions {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final AuditTrail audit;

    Repetitions(Dispatches dispatches, HandOvers handOvers, Tasks tasks, AuditTrail audit) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** The desk decides what to do with an e-mail of unknown outcome, or with a refused hand-over: send it again. */
    @Transactional
    public void sendAgain(UUID handOverId, UUID by) {
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
        Pauses.refuseWhile(dispatch);
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
}
