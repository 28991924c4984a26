package nl.topdossier.dispatch.handover;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a restore the desk asked a House: it has the letter, or it has it not. The first answer counts, with its evidence. */
@Service
public class Confirmations {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Receipts receipts;
    private final Pauses pauses;
    private final AuditTrail audit;

    Confirmations(Dispatches dispatches, HandOvers handOvers, Receipts receipts, Pauses pauses, AuditTrail audit) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.receipts = receipts;
        this.pauses = pauses;
        this.audit = audit;
    }

    /** The House has it, also when nothing was sent as far as is known here: it is not sent again. */
    @Transactional
    public void hasIt(UUID handOverId, Instant at, @Nullable String registration, String evidence, UUID by) {
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
        HandOver handOver = handOvers.required(handOverId);
        if (handOver.isReceived()) {
            return;
        }
        requireUnconfirmed(dispatch, handOver);
        receipts.byDesk(handOverId, at, registration, evidence, by);
    }

    /** The House has it not: it is sent when the letter goes on, whatever was known here of an earlier attempt. */
    @Transactional
    public void hasItNot(UUID handOverId, String evidence, UUID by) {
        Dispatch dispatch = dispatches.lock(handOvers.required(handOverId).dispatchId());
        HandOver handOver = handOvers.required(handOverId);
        if (handOver.confirmedAt() != null && !handOver.isReceived()) {
            return;
        }
        requireUnconfirmed(dispatch, handOver);
        handOvers.endAttempt(handOverId, handOver.attempts(), Channel.Outcome.UNAVAILABLE.name());
        handOvers.absent(handOverId, stateOfAbsent(handOver), evidence);
        audit.record(
                dispatch.letterId(),
                "house-has-it-not",
                by,
                Map.of("house", handOver.house().name()));
        pauses.answered(dispatch, handOverId, by);
    }

    private static HandOverState stateOfAbsent(HandOver handOver) {
        return switch (handOver.state()) {
            case PLANNED, REFUSED -> handOver.state();
            case ATTEMPTED, SENT, UNCERTAIN, RECEIVED -> HandOverState.ATTEMPTED;
        };
    }

    private static void requireUnconfirmed(Dispatch dispatch, HandOver handOver) {
        if (!dispatch.isPaused() || !handOver.isUnconfirmed()) {
            throw Refusal.conflict("dispatch.confirmation.other");
        }
    }
}
