package nl.topdossier.dispatch.handover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.dispatch.KamerstukNumbered;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that the Houses give; the process ends with the last of them. */
@Service
public class Numbers {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Tasks tasks;
    private final Processes processes;
    private final Facts facts;
    private final AuditTrail audit;

    Numbers(
            Dispatches dispatches,
            HandOvers handOvers,
            Tasks tasks,
            Processes processes,
            Facts facts,
            AuditTrail audit) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.processes = processes;
        this.facts = facts;
        this.audit = audit;
    }

    /** Notes the number that a House gave, or that none is expected (number absent). */
    @Transactional
    public void number(UUID handOverId, @Nullable String number, UUID by) {
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
        HandOver handOver = handOvers.required(handOverId);
        if (handOver.isNumbered()) {
            if (!Objects.equals(handOver.number(), number)) {
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

    void endWhenNumbered(Dispatch dispatch) {
        List<HandOver> all = handOvers.of(dispatch.dispatchId());
        if (all.stream().allMatch(handOver -> handOver.isReceived() && handOver.isNumbered())) {
            dispatches.move(dispatch.dispatchId(), DispatchState.NUMBERED);
            processes.end(Dispatch.PROCESS, dispatch.dispatchId());
        }
    }
}
