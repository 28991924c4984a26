package nl.topdossier.logistics.work.process;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Tasks;
import nl.topdossier.logistics.work.WorkDeadlines;
import nl.topdossier.logistics.work.WorkProcess;
import nl.topdossier.logistics.work.WorkTask;
import org.springframework.stereotype.Component;

/** Tells the engine's process of a piece of work what happened to it, by messages and completed tasks. */
@Component
class EngineWorkProcess implements WorkProcess {

    private final Processes processes;
    private final EngineCommands commands;
    private final Tasks tasks;

    EngineWorkProcess(Processes processes, EngineCommands commands, Tasks tasks) {
        this.processes = processes;
        this.commands = commands;
        this.tasks = tasks;
    }

    @Override
    public void ready(UUID workTaskId) {
        processes.start(WorkTask.PROCESS, workTaskId, workTaskId, "WorkTaskReady", Map.of("workTaskId", workTaskId));
    }

    @Override
    public void goesOn(WorkTask task, Route route, UUID nextTask, UUID by) {
        tasks.decide(taskOf(task), by, Map.of("route", route.word(), "taskId", nextTask));
    }

    @Override
    public void done(WorkTask task, UUID by) {
        tasks.decide(taskOf(task), by, Map.of("route", Route.DONE.word()));
        processes.end(WorkTask.PROCESS, task.workTaskId());
    }

    @Override
    public void cancelled(WorkTask task) {
        tasks.cancel(taskOf(task), TaskOutcome.OVERTAKEN);
        commands.publishMessage("WorkTaskCancelled", task.workTaskId(), Map.of());
        processes.end(WorkTask.PROCESS, task.workTaskId());
    }

    @Override
    public void deadlineSet(WorkTask task) {
        WarningPlan plan = WorkDeadlines.plan(task);
        commands.publishMessage(
                "WorkDeadlineSet",
                task.workTaskId(),
                Map.of(
                        "warnTwoDays", at(plan.twoDaysBefore()),
                        "warnOneDay", at(plan.oneDayBefore()),
                        "warnPassed", at(plan.passed())));
    }

    private static UUID taskOf(WorkTask task) {
        UUID taskId = task.taskId();
        if (taskId == null) {
            throw new IllegalStateException(
                    "Expected running work %s to have a task, but it has none".formatted(task.workTaskId()));
        }
        return taskId;
    }

    private static String at(Instant moment) {
        return moment.atZone(Deadline.ZONE).toOffsetDateTime().toString();
    }
}
