package nl.topdossier.logistics.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkTaskPlanned;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.templates.DayRule;
import nl.topdossier.logistics.templates.PlannedTemplate;
import nl.topdossier.logistics.templates.Template.TemplatePiece;
import nl.topdossier.logistics.templates.Template.TemplateResult;
import nl.topdossier.logistics.templates.Templates;
import nl.topdossier.logistics.timetable.Reviews;
import nl.topdossier.logistics.timetable.SummitReview;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the work for a summit from a template, once; what needs nothing starts at once. */
@Service
public class WorkPlanning {

    private final Templates templates;
    private final Summits summits;
    private final Reviews reviews;
    private final WorkRows rows;
    private final WorkRunning running;
    private final List<PlannedWorkListener> listeners;
    private final AuditTrail audit;
    private final Facts facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkPlanning(
            Templates templates,
            Summits summits,
            Reviews reviews,
            WorkRows rows,
            WorkRunning running,
            List<PlannedWorkListener> listeners,
            AuditTrail audit,
            Facts facts,
            JdbcClient jdbc,
            Clock clock) {
        this.templates = templates;
        this.summits = summits;
        this.reviews = reviews;
        this.rows = rows;
        this.running = running;
        this.listeners = listeners;
        this.audit = audit;
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Plans the work from this version of a template. Planning it again from the same changes nothing. */
    @Transactional
    public void plan(UUID summitId, String templateId, int version, UUID person) {
        PlannedTemplate template =
                templates.find(templateId, version).orElseThrow(() -> Refusal.invalid("problem.work.template"));
        Summit summit = summits.lock(summitId);
        summit.requireLive();
        WorkRows.UsedTemplate used = rows.template(summitId).orElse(null);
        if (used != null) {
            if (used.equals(new WorkRows.UsedTemplate(templateId, version))) {
                return;
            }
            throw Refusal.conflict("problem.work.planned");
        }
        requireReviews(summitId, template);
        addPlan(summitId, templateId, version, person);
        List<WorkTask> tasks = addTasks(summit, template, person);
        template.needs().forEach(need -> rows.add(summitId, need));
        listeners.forEach(listener -> listener.planned(summit, template.template(), tasks, person));
        running.startWhatCan(summitId);
    }

    private void requireReviews(UUID summitId, PlannedTemplate template) {
        List<String> held =
                reviews.of(summitId).stream().map(SummitReview::code).toList();
        List<String> missing = template.reviews().stream()
                .filter(review -> !held.contains(review))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("problem.work.no-review", String.join(", ", missing));
        }
    }

    private void addPlan(UUID summitId, String templateId, int version, UUID person) {
        jdbc.sql("""
                        insert into work_plan (summit_id, template, template_version, planned_by, planned_at)
                        values (:id, :template, :version, :by, :now)
                        """)
                .param("id", summitId)
                .param("template", templateId)
                .param("version", version)
                .param("by", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(summitId, "work-planned", person, Map.of("template", templateId, "version", version));
    }

    private List<WorkTask> addTasks(Summit summit, PlannedTemplate template, UUID person) {
        List<WorkTask> tasks = new ArrayList<>();
        for (TemplatePiece piece : template.template().pieces()) {
            WorkTask task = task(summit, piece);
            rows.add(task);
            addResults(summit, task, template.results(piece));
            audit.record(task.workTaskId(), "work-planned", person, Map.of("key", task.key()));
            facts.tell(
                    Topics.LOGISTICS_WORK_TASK,
                    new WorkTaskPlanned(
                            task.workTaskId(), summit.summitId(), task.officeId(), task.startDay(), task.dueDay()));
            tasks.add(task);
        }
        return List.copyOf(tasks);
    }

    private static WorkTask task(Summit summit, TemplatePiece piece) {
        return new WorkTask(
                Ids.next(),
                summit.summitId(),
                piece.key(),
                piece.number(),
                piece.title().nl(),
                piece.title().en(),
                piece.office(),
                piece.body(),
                piece.source(),
                WorkState.WAITING,
                piece.start(),
                0,
                piece.due(),
                0,
                DayRule.parse(piece.start()).on(summit.firstDay(), summit.lastDay()),
                DayRule.parse(piece.due()).on(summit.firstDay(), summit.lastDay()),
                piece.workingDays(),
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private void addResults(Summit summit, WorkTask task, List<TemplateResult> results) {
        for (int position = 0; position < results.size(); position++) {
            TemplateResult result = results.get(position);
            String due = result.due();
            rows.add(new WorkResult(
                    task.workTaskId(),
                    position + 1,
                    result.name(),
                    due,
                    0,
                    due == null ? null : DayRule.parse(due).on(summit.firstDay(), summit.lastDay()),
                    result.workingDays(),
                    null,
                    null));
        }
    }
}
