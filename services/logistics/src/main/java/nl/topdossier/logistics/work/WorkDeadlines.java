package nl.topdossier.logistics.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.logistics.escalation.Escalation;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns before and on the day by which work has to be done, first its office, then also whom to call. It never does the work. */
@Service
public class WorkDeadlines {

    private final WorkDesk desk;
    private final Escalation escalation;
    private final JdbcClient jdbc;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    WorkDeadlines(WorkDesk desk, Escalation escalation, JdbcClient jdbc, Facts facts, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.escalation = escalation;
        this.jdbc = jdbc;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The moments at which the owner of this work is warned. */
    public static WarningPlan plan(WorkTask task) {
        return WarningPlan.of(task.dueDay(), WorkTask.END_OF_DAY, WorkingDays.standard());
    }

    /** A timer went off: says what is due now and was not said before. */
    @Transactional
    public void warn(UUID workTaskId) {
        WorkTask task = desk.lock(workTaskId);
        if (task.state().isRunning()) {
            plan(task).dueWhenWoken(clock.instant(), gravestSaid(task)).ifPresent(level -> say(task, level));
        }
    }

    private @Nullable WarningLevel gravestSaid(WorkTask task) {
        return jdbc
                .sql("select level from work_warning where work_task_id = :id and plan = :plan")
                .param("id", task.workTaskId())
                .param("plan", task.watchPlan())
                .query(String.class)
                .list()
                .stream()
                .map(WarningLevel::valueOf)
                .max(Enum::compareTo)
                .orElse(null);
    }

    private void say(WorkTask task, WarningLevel level) {
        jdbc.sql("insert into work_warning (work_task_id, plan, level) values (:id, :plan, :level)")
                .param("id", task.workTaskId())
                .param("plan", task.watchPlan())
                .param("level", level.name())
                .update();
        UUID id = task.workTaskId();
        List<String> offices = List.of(task.officeId());
        List<UUID> contacts = escalation.contactsOf(task.officeId(), level);
        facts.tell(
                Topics.tasks("logistics"),
                level == WarningLevel.PASSED
                        ? new DeadlinePassed(id, WorkTask.PROCESS, id, task.deadline(), offices, contacts)
                        : new DeadlineNear(
                                id,
                                WorkTask.PROCESS,
                                id,
                                task.deadline(),
                                level == WarningLevel.TWO_DAYS_BEFORE ? 2 : 1,
                                offices,
                                contacts));
        audit.record(id, "deadline-warning", null, Map.of("level", level.name()));
    }
}
