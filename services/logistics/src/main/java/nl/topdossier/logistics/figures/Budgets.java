package nl.topdossier.logistics.figures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.BudgetLineRecorded;
import nl.topdossier.contracts.summit.BudgetStanding;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budget of a summit in whole euros: what is planned, committed and spent per line, and when it is decided on. */
@Service
public class Budgets {

    private final BudgetRows rows;
    private final FigureDoor door;
    private final Summits summits;
    private final AuditTrail audit;
    private final Facts facts;
    private final Clock clock;

    Budgets(BudgetRows rows, FigureDoor door, Summits summits, AuditTrail audit, Facts facts, Clock clock) {
        this.rows = rows;
        this.door = door;
        this.summits = summits;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** The lines of a summit's budget by key. */
    public List<BudgetLine> of(UUID summitId) {
        return rows.of(summits.required(summitId).summitId());
    }

    /** The lines of all summits that are not over which are nearly used up or overrun. */
    public List<BudgetLine> endangered() {
        return rows.used().stream()
                .filter(line -> line.standing() != BudgetStanding.WITHIN)
                .toList();
    }

    /** The line with this id. */
    public BudgetLine required(UUID lineId) {
        return rows.find(lineId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** Records what one of the amounts is now, on the version that was seen, at a moment of decision if it was at one. */
    @Transactional
    public BudgetLine record(
            UUID lineId, long version, BudgetLine.Kind kind, Recording given, @Nullable String decision, Person by) {
        BudgetLine seen = required(lineId);
        door.requireOwner(seen.summitId(), seen.workTaskId(), by);
        BudgetLine line = required(lineId);
        if (line.rowVersion() != version) {
            throw Refusal.stale("problem.http.412");
        }
        if (decision != null
                && rows.decisions(line.summitId()).stream()
                        .noneMatch(each -> each.key().equals(decision))) {
            throw Refusal.invalid("problem.budget.decision");
        }
        add(line, kind, door.checked(given), decision, by.id());
        return required(lineId);
    }

    /** Adds a line that no template named. */
    @Transactional
    public BudgetLine add(UUID summitId, @Nullable UUID workTaskId, String name, Person by) {
        door.requireOwner(summitId, workTaskId, by);
        UUID lineId = Ids.next();
        String title = Texts.line(name);
        rows.add(new BudgetLine(lineId, summitId, workTaskId, lineId.toString(), title, title, 0, 0, 0, 0, List.of()));
        audit.record(summitId, "budget-line-added", by.id(), Map.of("line", lineId.toString()));
        return required(lineId);
    }

    void add(BudgetLine line, BudgetLine.Kind kind, Recording given, @Nullable String decision, UUID by) {
        rows.add(
                line.budgetLineId(),
                new BudgetLine.Entry(
                        line.entries().size() + 1,
                        kind,
                        given.number(),
                        given.source(),
                        given.assumed(),
                        decision,
                        given.knownOn(),
                        by,
                        clock.instant()));
        audit.record(
                line.summitId(),
                "budget-recorded",
                by,
                Map.of("line", line.budgetLineId().toString(), "kind", kind.name(), "amount", given.number()));
        facts.tell(
                Topics.LOGISTICS_BUDGET_LINE,
                new BudgetLineRecorded(
                        line.budgetLineId(),
                        line.summitId(),
                        required(line.budgetLineId()).standing()));
    }
}
