package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkResultDelivered;
import nl.topdossier.contracts.summit.WorkTaskCompleted;
import nl.topdossier.contracts.summit.WorkTaskStarted;
import nl.topdossier.logistics.network.Gate;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Facts;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starting work, delivering partial results and being done: by the owner or the coordinator, on the version that they saw, on
 * any day up to today. What then has everything it needs starts in the same transaction.
 */
@Service
public class WorkActs {

    private final WorkDesk desk;
    private final WorkRows rows;
    private final WorkAccess access;
    private final WorkRunning running;
    private final WorkProcess process;
    private final Unmet unmet;
    private final AuditTrail audit;
    private final Facts facts;

    WorkActs(
            WorkDesk desk,
            WorkRows rows,
            WorkAccess access,
            WorkRunning running,
            WorkProcess process,
            Unmet unmet,
            AuditTrail audit,
            Facts facts) {
        this.desk = desk;
        this.rows = rows;
        this.access = access;
        this.running = running;
        this.process = process;
        this.unmet = unmet;
        this.audit = audit;
        this.facts = facts;
    }

    /** Notes that the work was started on this day. */
    @Transactional
    public WorkTask start(UUID workTaskId, long version, LocalDate day, @Nullable String override, Person by) {
        WorkTask task = own(workTaskId, version, by);
        desk.pastOrToday(day);
        if (task.state() != WorkState.WAITING && task.state() != WorkState.READY) {
            throw Refusal.conflict("problem.work.started");
        }
        WorkPlan plan = desk.plan(task.summitId());
        unmet.passOrRefuse(plan, task, "start", plan.gate().beforeStart(task.key(), day), override, by.id());
        if (task.state() == WorkState.WAITING) {
            running.start(task);
        }
        rows.started(workTaskId, day);
        audit.record(workTaskId, "work-started", by.id(), Map.of("day", day.toString()));
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkTaskStarted(workTaskId, task.summitId(), day));
        return desk.required(workTaskId);
    }

    /** Notes that a partial result was there on this day. */
    @Transactional
    public WorkTask deliver(
            UUID workTaskId,
            long version,
            int position,
            LocalDate day,
            @Nullable String note,
            @Nullable String override,
            Person by) {
        WorkTask task = own(workTaskId, version, by);
        desk.pastOrToday(day);
        WorkPlan plan = desk.plan(task.summitId());
        WorkResult result = plan.results(task).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
        if (result.deliveredOn() != null) {
            throw Refusal.conflict("problem.work.delivered");
        }
        Gate gate = plan.gate();
        unmet.passOrRefuse(plan, task, "deliver", gate.beforeResult(task.key(), result.name(), day), override, by.id());
        rows.delivered(workTaskId, position, day, Texts.optional(note));
        audit.record(workTaskId, "work-result-delivered", by.id(), Map.of("position", position, "day", day.toString()));
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkResultDelivered(workTaskId, task.summitId(), position, day));
        running.startWhatCan(task.summitId());
        return desk.required(workTaskId);
    }

    /** Notes that the work was done on this day, with what came of it; partial results that are still open came with it. */
    @Transactional
    public WorkTask complete(
            UUID workTaskId,
            long version,
            LocalDate day,
            @Nullable String outcome,
            @Nullable String override,
            Person by) {
        WorkTask task = own(workTaskId, version, by);
        desk.pastOrToday(day);
        LocalDate startedOn = task.startedOn() == null ? day : task.startedOn();
        if (startedOn.isAfter(day)) {
            throw Refusal.invalid("problem.work.before-start");
        }
        WorkPlan plan = desk.plan(task.summitId());
        unmet.passOrRefuse(plan, task, "complete", plan.gate().beforeFinish(task.key(), day), override, by.id());
        rows.done(workTaskId, startedOn, day, Texts.optional(outcome));
        if (task.state().isRunning()) {
            process.done(task, by.id());
        }
        audit.record(workTaskId, "work-done", by.id(), Map.of("day", day.toString()));
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkTaskCompleted(workTaskId, task.summitId(), day));
        running.startWhatCan(task.summitId());
        return desk.required(workTaskId);
    }

    private WorkTask own(UUID workTaskId, long version, Person by) {
        WorkTask task = desk.lock(workTaskId, version);
        access.requireOwnerOrCoordinator(task, by);
        task.requireOpen();
        if (task.state() == WorkState.HANDED_BACK) {
            throw Refusal.conflict("problem.work.handed-back");
        }
        return task;
    }
}
