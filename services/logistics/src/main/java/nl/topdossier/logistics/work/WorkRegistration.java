package nl.topdossier.logistics.work;

import java.util.UUID;
import nl.topdossier.engine.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers the engine's instance of a piece of work and says where it goes on: at the start, and after a restart. */
@Service
public class WorkRegistration {

    private final WorkDesk desk;
    private final WorkProcess process;
    private final Processes processes;

    WorkRegistration(WorkDesk desk, WorkProcess process, Processes processes) {
        this.desk = desk;
        this.process = process;
        this.processes = processes;
    }

    /** Where this instance goes on; it ends when it is not the registered one, or nothing is left to do. */
    @Transactional
    public Registered register(UUID workTaskId, long instanceKey) {
        WorkTask task = desk.lock(workTaskId);
        if (!processes.register(WorkTask.PROCESS, workTaskId, instanceKey)
                || !task.state().isRunning()) {
            return new Registered(WorkProcess.Route.ENDED.word(), null);
        }
        process.deadlineSet(task);
        WorkProcess.Route route =
                task.state() == WorkState.HANDED_BACK ? WorkProcess.Route.ASSIGN : WorkProcess.Route.DO;
        return new Registered(route.word(), task.requiredTask());
    }

    /** The variables that the model routes by. */
    public record Registered(String route, @Nullable UUID taskId) {}
}
