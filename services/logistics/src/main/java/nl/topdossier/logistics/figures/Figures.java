package nl.topdossier.logistics.figures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.FigureRecorded;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a summit. Their owner (or the coordinator) records values; every value stays, with its source. */
@Service
public class Figures {

    private final FigureRows rows;
    private final FigureDoor door;
    private final Summits summits;
    private final AuditTrail audit;
    private final Facts facts;
    private final Clock clock;

    Figures(FigureRows rows, FigureDoor door, Summits summits, AuditTrail audit, Facts facts, Clock clock) {
        this.rows = rows;
        this.door = door;
        this.summits = summits;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** The figures of a summit by key. */
    public List<Figure> of(UUID summitId) {
        return rows.of(summits.required(summitId).summitId());
    }

    /** The figure with this id. */
    public Figure required(UUID figureId) {
        return rows.find(figureId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** Records a value on the version that was seen. */
    @Transactional
    public Figure record(UUID figureId, long version, Recording given, Person by) {
        Figure seen = required(figureId);
        door.requireOwner(seen.summitId(), seen.workTaskId(), by);
        Figure figure = required(figureId);
        if (figure.rowVersion() != version) {
            throw Refusal.stale("problem.http.412");
        }
        add(figure, door.checked(given), by.id());
        return required(figureId);
    }

    /** Adds a figure that no template named. */
    @Transactional
    public Figure add(UUID summitId, @Nullable UUID workTaskId, String name, String unit, Person by) {
        door.requireOwner(summitId, workTaskId, by);
        UUID figureId = Ids.next();
        String title = Texts.line(name);
        rows.add(new Figure(
                figureId, summitId, workTaskId, figureId.toString(), title, title, Texts.line(unit), 0, List.of()));
        audit.record(summitId, "figure-added", by.id(), Map.of("figure", figureId.toString()));
        return required(figureId);
    }

    void add(Figure figure, Recording given, UUID by) {
        rows.add(
                figure.figureId(),
                new Figure.Value(
                        figure.values().size() + 1,
                        given.number(),
                        given.source(),
                        given.assumed(),
                        given.knownOn(),
                        by,
                        clock.instant()));
        audit.record(
                figure.summitId(),
                "figure-recorded",
                by,
                Map.of("figure", figure.figureId().toString(), "value", given.number()));
        facts.tell(
                Topics.LOGISTICS_FIGURE, new FigureRecorded(figure.figureId(), figure.summitId(), figure.workTaskId()));
    }
}
