package nl.topdossier.logistics.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.logistics.summits.PreviewLine;
import nl.topdossier.logistics.summits.PreviewPart;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.templates.DayRule;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the budget of a summit is decided on. The days are counted when somebody asks, so that they are those of the summit now. */
@Service
public class Decisions implements PreviewPart {

    private final BudgetRows rows;
    private final FigureDoor door;
    private final Summits summits;
    private final AuditTrail audit;

    Decisions(BudgetRows rows, FigureDoor door, Summits summits, AuditTrail audit) {
        this.rows = rows;
        this.door = door;
        this.summits = summits;
        this.audit = audit;
    }

    /** The moments of decision, earliest first. */
    public List<Decision> of(Summit summit) {
        return rows.decisions(summit.summitId()).stream()
                .sorted(Comparator.comparing((Decision each) -> each.on(summit)).thenComparing(Decision::key))
                .toList();
    }

    /** Adds a moment that no template named. */
    @Transactional
    public Decision add(UUID summitId, @Nullable String name, @Nullable String day, Person by) {
        door.requireOwner(summitId, null, by);
        String title = Texts.line(name);
        Decision added = new Decision(Ids.next().toString(), title, title, rule(day), 1);
        rows.add(summitId, added);
        audit.record(summitId, "budget-decision-added", by.id(), noted(added));
        return added;
    }

    /** Moves a moment to another day, on the version that was seen. */
    @Transactional
    public Decision move(UUID summitId, String key, long version, @Nullable String day, Person by) {
        door.requireOwner(summitId, null, by);
        Decision seen = required(summitId, key);
        if (seen.rowVersion() != version) {
            throw Refusal.stale("problem.http.412");
        }
        rows.move(summitId, key, rule(day));
        Decision moved = required(summitId, key);
        audit.record(summitId, "budget-decision-moved", by.id(), noted(moved));
        return moved;
    }

    @Override
    public List<PreviewLine> moved(Summit before, Summit after) {
        return of(before).stream()
                .filter(each -> !each.on(before).equals(each.on(after)))
                .map(each ->
                        new PreviewLine("decision", each.key(), each.name(), each.on(before), each.on(after), null))
                .toList();
    }

    /** The summit that the moments belong to. */
    public Summit summit(UUID summitId) {
        return summits.required(summitId);
    }

    private Decision required(UUID summitId, String key) {
        return rows.decisions(summitId).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    private static DayRule rule(@Nullable String day) {
        try {
            return DayRule.parse(day == null ? "" : day);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("problem.budget.day");
        }
    }

    private static Map<String, ?> noted(Decision decision) {
        return Map.of("decision", decision.key(), "day", decision.rule().toString());
    }
}
