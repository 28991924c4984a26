package nl.topdossier.dispatch.release;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.signoff.RecallRefused;
import nl.topdossier.dispatch.deadline.LetterDeadlines;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.handover.HandOvers;
import nl.topdossier.dispatch.restore.Restores;
import nl.topdossier.engine.Processes;
import nl.topdossier.messaging.Facts;
import org.springframework.stereotype.Service;

/** What other services tell: a letter is signed off or asked back. Runs in the inbox's transaction. */
@Service
public class Arrivals {

    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Restores restores;
    private final GivingBack givingBack;
    private final LetterDeadlines deadlines;
    private final Processes processes;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Arrivals(
            Dispatches dispatches,
            HandOvers handOvers,
            Restores restores,
            GivingBack givingBack,
            LetterDeadlines deadlines,
            Processes processes,
            Facts facts,
            AuditTrail audit,
            Clock clock) {
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.restores = restores;
        this.givingBack = givingBack;
        this.deadlines = deadlines;
        this.processes = processes;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a signed-off letter in and starts its process, unless it was asked back before it came. */
    public void signedOff(LetterSignedOff fact) {
        UUID dispatchId = fact.submissionId();
        LetterDeadlines.Known known = deadlines.lock(fact.letterId());
        if (!dispatches.add(fact, clock.instant())) {
            return;
        }
        Instant deadline = known.deadline();
        if (deadline != null) {
            dispatches.deadline(dispatchId, deadline, known.plan());
        }
        handOvers.plan(dispatchId, fact.houses());
        audit.record(fact.letterId(), "signed-off-received", null, Map.of("contentHash", fact.contentHash()));
        restores.pauseIfOlder(dispatchId, fact.letterId());
        processes.start(
                Dispatch.PROCESS, dispatchId, fact.letterId(), "LetterSignedOff", Map.of("dispatchId", dispatchId));
        dispatches.keptRecall(dispatchId).ifPresent(recallId -> givingBack.recall(dispatchId, recallId));
    }

    /** Grants or refuses a recall of a letter that is here; keeps one of a letter that may still come. */
    public void recallRequested(RecallRequested fact) {
        if (dispatches.find(fact.submissionId()).isEmpty()) {
            dispatches.keepRecall(fact.submissionId(), fact.recallId());
        } else if (!givingBack.recall(fact.submissionId(), fact.recallId())) {
            facts.tell(
                    Topics.DISPATCH_DISPATCH, new RecallRefused(fact.letterId(), fact.submissionId(), fact.recallId()));
        }
    }
}
