package nl.topdossier.logistics.summits;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.SummitClosed;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The summits, for the features that prepare them. Whoever changes what belongs to one locks it first. */
@Component
public class Summits {

    private final SummitRows rows;
    /** Asked for when needed: who sets a condition knows the summits too. */
    private final ObjectProvider<ClosingCondition> conditions;

    private final AuditTrail audit;
    private final Facts facts;

    Summits(SummitRows rows, ObjectProvider<ClosingCondition> conditions, AuditTrail audit, Facts facts) {
        this.rows = rows;
        this.conditions = conditions;
        this.audit = audit;
        this.facts = facts;
    }

    /** All summits, the latest first. */
    public List<Summit> all() {
        return rows.all();
    }

    /** The summit with this id; refused as not there. */
    public Summit required(UUID summitId) {
        return rows.find(summitId, "").orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The same, locked until the transaction ends: its lock also orders its audit entries and facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Summit lock(UUID summitId) {
        return rows.find(summitId, "for update").orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The last day of the locked summit has passed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Summit end(Summit summit) {
        Summit ended = rows.update(summit.in(SummitState.ENDED));
        audit.record(ended.summitId(), "summit-ended", null, Map.of());
        return ended;
    }

    /** The locked summit is evaluated: nothing is left to do. Refused while something is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Summit close(Summit summit, @Nullable UUID person) {
        conditions.orderedStream().forEach(condition -> condition.requireDone(summit));
        Summit closed = rows.update(summit.in(SummitState.CLOSED));
        audit.record(closed.summitId(), "summit-closed", person, Map.of());
        facts.tell(Topics.LOGISTICS_SUMMIT, new SummitClosed(closed.summitId()));
        return closed;
    }
}
