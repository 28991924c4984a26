package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkTaskMoved;
import nl.topdossier.engine.Tasks;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts work on other days: the row, its task, its timers, the fact and the audit entry together. */
@Component
class WorkShifting {

    private final WorkRows rows;
    private final Tasks tasks;
    private final WorkProcess process;
    private final AuditTrail audit;
    private final Facts facts;

    WorkShifting(WorkRows rows, Tasks tasks, WorkProcess process, AuditTrail audit, Facts facts) {
        this.rows = rows;
        this.tasks = tasks;
        this.process = process;
        this.audit = audit;
        this.facts = facts;
    }

    /** Does what people agreed on; by how much it differs from the rules stays when the summit moves. */
    void apply(Summit summit, WorkPlan plan, List<MovedLine> lines, @Nullable UUID by) {
        for (MovedLine line : lines) {
            WorkTask task = plan.task(line.workTaskId());
            String result = line.result();
            if (result == null) {
                LocalDate start = Objects.requireNonNullElse(line.startTo(), task.startDay());
                LocalDate due = Objects.requireNonNullElse(line.dueTo(), task.dueDay());
                move(
                        task,
                        start,
                        task.startShift() + days(task.startDayFor(summit), start),
                        due,
                        task.dueShift() + days(task.dueDayFor(summit), due),
                        by);
            } else {
                plan.results(task).stream()
                        .filter(each -> each.name().equals(result))
                        .forEach(each -> moveResult(summit, each, line.dueTo()));
            }
        }
    }

    private void moveResult(Summit summit, WorkResult result, @Nullable LocalDate due) {
        LocalDate byRule = result.dueDayFor(summit);
        int shift = byRule == null || due == null ? 0 : result.dueShift() + days(byRule, due);
        rows.move(result.workTaskId(), result.position(), due, shift);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** Puts what is not done on the days that the moved summit gives; the lines that changed. */
    List<MovedLine> follow(Summit after, WorkPlan plan) {
        List<MovedLine> lines = linesFor(after, plan);
        for (MovedLine line : lines) {
            WorkTask task = plan.task(line.workTaskId());
            String result = line.result();
            if (result == null) {
                move(
                        task,
                        Objects.requireNonNullElse(line.startTo(), task.startDay()),
                        task.startShift(),
                        Objects.requireNonNullElse(line.dueTo(), task.dueDay()),
                        task.dueShift(),
                        null);
            } else {
                plan.results(task).stream()
                        .filter(each -> each.name().equals(result))
                        .forEach(each -> rows.move(task.workTaskId(), each.position(), line.dueTo(), each.dueShift()));
            }
        }
        return lines;
    }

    /** What would change on the days of this summit; what is done or was started stays. */
    static List<MovedLine> linesFor(Summit after, WorkPlan plan) {
        return plan.tasks().stream()
                .filter(task -> !task.state().isOver())
                .flatMap(task -> Stream.concat(
                        Stream.of(lineFor(after, task)),
                        plan.results(task).stream()
                                .filter(result -> result.deliveredOn() == null)
                                .map(result -> new MovedLine(
                                        task.workTaskId(),
                                        result.name(),
                                        null,
                                        null,
                                        result.dueDay(),
                                        result.dueDayFor(after)))))
                .filter(MovedLine::changes)
                .toList();
    }

    private static MovedLine lineFor(Summit after, WorkTask task) {
        LocalDate start = task.startedOn() == null ? task.startDayFor(after) : task.startDay();
        return new MovedLine(task.workTaskId(), null, task.startDay(), start, task.dueDay(), task.dueDayFor(after));
    }

    private void move(WorkTask task, LocalDate start, int startShift, LocalDate due, int dueShift, @Nullable UUID by) {
        rows.move(task.workTaskId(), start, startShift, due, dueShift);
        WorkTask moved = rows.find(task.workTaskId()).orElseThrow();
        if (task.state().isRunning()) {
            tasks.moveDeadline(task.workTaskId(), task.deadline(), moved.deadline());
            process.deadlineSet(moved);
        }
        Map<String, Object> details = new HashMap<>();
        details.put("startDay", start.toString());
        details.put("dueDay", due.toString());
        audit.record(task.workTaskId(), "work-moved", by, details);
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkTaskMoved(task.workTaskId(), task.summitId(), start, due));
    }
}
