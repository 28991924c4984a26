package nl.topdossier.logistics.work;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkTaskAssigned;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Facts;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives work to another office, and back to the coordinator. */
@Service
public class WorkAssignment {

    private final WorkDesk desk;
    private final WorkRows rows;
    private final WorkAccess access;
    private final WorkRunning running;
    private final WorkProcess process;
    private final WorkNotes notes;
    private final Holdings holdings;
    private final AuditTrail audit;
    private final Facts facts;

    WorkAssignment(
            WorkDesk desk,
            WorkRows rows,
            WorkAccess access,
            WorkRunning running,
            WorkProcess process,
            WorkNotes notes,
            Holdings holdings,
            AuditTrail audit,
            Facts facts) {
        this.desk = desk;
        this.rows = rows;
        this.access = access;
        this.running = running;
        this.process = process;
        this.notes = notes;
        this.holdings = holdings;
        this.audit = audit;
        this.facts = facts;
    }

    /** Gives the work to another office; the reason stays as a comment. Refused for an office that nobody holds. */
    @Transactional
    public WorkTask assign(UUID workTaskId, long version, String officeId, String reason, Person by) {
        WorkTask task = own(workTaskId, version, by);
        if (holdings.in(officeId).isEmpty()) {
            throw Refusal.invalid("problem.work.office", officeId);
        }
        notes.comment(task, Texts.required(reason), by.id());
        if (task.state().isRunning()) {
            UUID taskId = running.open(task, officeId);
            WorkState next = task.startedOn() == null ? WorkState.READY : WorkState.STARTED;
            rows.runs(workTaskId, next, officeId, taskId);
            process.goesOn(task, WorkProcess.Route.DO, taskId, by.id());
        } else {
            rows.belongsTo(workTaskId, officeId);
        }
        audit.record(workTaskId, "work-assigned", by.id(), Map.of("office", officeId));
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkTaskAssigned(workTaskId, task.summitId(), officeId));
        return desk.required(workTaskId);
    }

    /** Gives the work back: the coordinator finds another owner. The reason stays as a comment. */
    @Transactional
    public WorkTask handBack(UUID workTaskId, long version, String reason, Person by) {
        WorkTask task = own(workTaskId, version, by);
        if (task.state() != WorkState.READY && task.state() != WorkState.STARTED) {
            throw Refusal.conflict("problem.work.not-running");
        }
        notes.comment(task, Texts.required(reason), by.id());
        UUID taskId = running.openAssigning(task);
        rows.runs(workTaskId, WorkState.HANDED_BACK, task.officeId(), taskId);
        process.goesOn(task, WorkProcess.Route.ASSIGN, taskId, by.id());
        audit.record(workTaskId, "work-handed-back", by.id(), Map.of());
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkTaskAssigned(workTaskId, task.summitId(), null));
        return desk.required(workTaskId);
    }

    private WorkTask own(UUID workTaskId, long version, Person by) {
        WorkTask task = desk.lock(workTaskId, version);
        access.requireOwnerOrCoordinator(task, by);
        task.requireOpen();
        return task;
    }
}
