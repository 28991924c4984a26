package nl.topdossier.logistics.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkTaskReady;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.logistics.network.Gate;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import org.springframework.stereotype.Component;

/** Opens the tasks of work and starts its processes as soon as nothing holds a piece up. */
@Component
class WorkRunning {

    private final WorkRows rows;
    private final WorkDesk desk;
    private final Tasks tasks;
    private final WorkProcess process;
    private final AuditTrail audit;
    private final Facts facts;

    WorkRunning(WorkRows rows, WorkDesk desk, Tasks tasks, WorkProcess process, AuditTrail audit, Facts facts) {
        this.rows = rows;
        this.desk = desk;
        this.tasks = tasks;
        this.process = process;
        this.audit = audit;
        this.facts = facts;
    }

    /** Starts every waiting piece of a locked summit that nothing holds up any more. */
    void startWhatCan(UUID summitId) {
        WorkPlan plan = rows.plan(summitId);
        Gate gate = plan.gate();
        List<WorkTask> free = plan.tasks().stream()
                .filter(task -> task.state() == WorkState.WAITING)
                .filter(task -> gate.beforeStart(task.key(), desk.today()).isEmpty())
                .toList();
        free.forEach(this::start);
    }

    /** Gives a waiting piece to its owner. */
    void start(WorkTask task) {
        UUID taskId = open(task, task.officeId());
        rows.runs(task.workTaskId(), WorkState.READY, task.officeId(), taskId);
        process.ready(task.workTaskId());
        audit.record(task.workTaskId(), "work-ready", null, Map.of());
        facts.tell(
                Topics.LOGISTICS_WORK_TASK,
                new WorkTaskReady(task.workTaskId(), task.summitId(), task.officeId(), task.dueDay()));
    }

    /** Opens the task of the office that does the work and gives its id. */
    UUID open(WorkTask task, String officeId) {
        UUID taskId = Ids.next();
        tasks.open(NewTask.forOffice(
                taskId,
                task.workTaskId(),
                WorkKinds.DO,
                WorkTask.PROCESS,
                task.workTaskId(),
                officeId,
                task.deadline()));
        return taskId;
    }

    /** Opens the coordinator's task to find another owner and gives its id. */
    UUID openAssigning(WorkTask task) {
        UUID taskId = Ids.next();
        tasks.open(NewTask.forRole(
                taskId,
                task.workTaskId(),
                WorkKinds.ASSIGN,
                WorkTask.PROCESS,
                task.workTaskId(),
                Roles.COORDINATOR,
                task.deadline()));
        return taskId;
    }
}
