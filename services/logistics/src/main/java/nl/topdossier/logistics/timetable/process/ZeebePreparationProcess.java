package nl.topdossier.logistics.timetable.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.engine.EngineCommands;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Processes;
import nl.topdossier.engine.Tasks;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.timetable.MilestoneKind;
import nl.topdossier.logistics.timetable.PreparationProcess;
import nl.topdossier.security.Roles;
import org.springframework.stereotype.Component;

/** The process prepare-summit, business key the summit's id. An instance that is not registered yet reads all from the rows. */
@Component
class ZeebePreparationProcess implements PreparationProcess {

    static final String ID = "prepare-summit";
    private static final String REVIEW = "review-readiness";
    private static final String EVALUATE = "evaluate-summit";
    private static final String CORRECT = "correct-letter";

    private final Processes processes;
    private final Tasks tasks;
    private final EngineCommands commands;

    ZeebePreparationProcess(Processes processes, Tasks tasks, EngineCommands commands) {
        this.processes = processes;
        this.tasks = tasks;
        this.commands = commands;
    }

    @Override
    public void planned(Summit summit) {
        UUID id = summit.summitId();
        processes.start(ID, id, id, "SummitPlanned", Map.of("summitId", id.toString()));
    }

    @Override
    public boolean register(UUID summitId, long instanceKey) {
        return processes.register(ID, summitId, instanceKey);
    }

    @Override
    public void momentsSet(UUID summitId, List<Instant> moments) {
        if (isRegistered(summitId)) {
            commands.publishMessage(
                    "SummitMomentsSet",
                    summitId,
                    Map.of("moments", moments.stream().map(Instant::toString).toList()));
        }
    }

    @Override
    public void milestoneReached(UUID summitId, MilestoneKind kind, UUID taskId, Instant deadline) {
        String task = kind == MilestoneKind.REVIEW ? REVIEW : EVALUATE;
        tasks.open(NewTask.forRole(taskId, summitId, task, ID, summitId, Roles.COORDINATOR, deadline));
        if (isRegistered(summitId)) {
            commands.publishMessage("MilestoneReached", summitId, Map.of());
        }
    }

    @Override
    public void milestonePutOff(UUID taskId) {
        tasks.overtake(taskId, Map.of());
    }

    @Override
    public void deadlineMoved(UUID summitId, Instant from, Instant to) {
        tasks.moveDeadline(summitId, from, to);
    }

    @Override
    public void milestoneDone(UUID taskId, UUID person) {
        tasks.decide(taskId, person, Map.of());
    }

    @Override
    public void correctionNeeded(UUID summitId, UUID taskId) {
        tasks.open(NewTask.forRole(taskId, summitId, CORRECT, ID, summitId, Roles.PARLIAMENTARY_DESK, null));
        if (isRegistered(summitId)) {
            correctionStillNeeded(summitId, taskId);
        }
    }

    @Override
    public void correctionStillNeeded(UUID summitId, UUID taskId) {
        commands.publishMessage("CorrectionNeeded", summitId, Map.of("correctionTaskId", taskId.toString()));
    }

    @Override
    public Optional<Pending> pending(UUID summitId) {
        return tasks.decidedButUnmade(summitId).stream()
                .filter(task -> !task.kind().equals(CORRECT))
                .map(task -> new Pending(
                        task.kind().equals(REVIEW) ? MilestoneKind.REVIEW : MilestoneKind.EVALUATION, task.taskId()))
                .findFirst();
    }

    @Override
    public void corrected(UUID taskId, UUID person) {
        tasks.decide(taskId, person, Map.of());
    }

    @Override
    public void cancelled(UUID summitId, List<UUID> openTasks) {
        openTasks.forEach(task -> tasks.cancel(task, TaskOutcome.OVERTAKEN));
        commands.publishMessage("SummitCancelled", summitId, Map.of());
        over(summitId);
    }

    @Override
    public void over(UUID summitId) {
        processes.end(ID, summitId);
    }

    private boolean isRegistered(UUID summitId) {
        return processes.ofLetter(summitId).stream()
                .anyMatch(instance -> instance.processId().equals(ID) && instance.registeredAt() != null);
    }
}
