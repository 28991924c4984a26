package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.logistics.network.Gate;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.Network;
import nl.topdossier.logistics.network.Piece;
import nl.topdossier.logistics.network.Schedule;
import nl.topdossier.web.Refusal;

/** All work of one summit as it stands, and what follows from it: what holds what up, and the schedule. */
public final class WorkPlan {

    private final UUID summitId;
    private final Map<String, WorkTask> tasks;
    private final Map<UUID, List<WorkResult>> results;
    private final List<Need> needs;
    private final Map<String, List<Need>> needsOf;
    private final List<Piece> pieces;
    private final List<Need> standing;

    WorkPlan(UUID summitId, Collection<WorkTask> tasks, Collection<WorkResult> results, Collection<Need> needs) {
        this.summitId = summitId;
        this.tasks = tasks.stream()
                .collect(Collectors.toMap(
                        WorkTask::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.results = results.stream().collect(Collectors.groupingBy(WorkResult::workTaskId));
        this.needs = List.copyOf(needs);
        this.needsOf = needs.stream().collect(Collectors.groupingBy(Need::of));
        this.pieces = tasks.stream()
                .filter(task -> task.state() != WorkState.CANCELLED)
                .map(this::piece)
                .toList();
        this.standing = needs.stream()
                .filter(need -> !isCancelled(need.of()) && !isCancelled(need.on()))
                .toList();
    }

    private Piece piece(WorkTask task) {
        return new Piece(
                task.key(),
                task.startDay(),
                task.dueDay(),
                task.workingDays(),
                task.startedOn(),
                task.doneOn(),
                results(task).stream().map(WorkResult::part).toList());
    }

    private boolean isCancelled(String key) {
        WorkTask task = tasks.get(key);
        return task != null && task.state() == WorkState.CANCELLED;
    }

    /** Whether a need came to nothing because what was needed is cancelled. */
    public boolean isVoid(Need need) {
        return isCancelled(need.on());
    }

    /** The summit that it is for. */
    public UUID summitId() {
        return summitId;
    }

    /** The pieces in the order of their numbers. */
    public Collection<WorkTask> tasks() {
        return tasks.values();
    }

    /** The piece with this key. */
    public WorkTask task(String key) {
        WorkTask task = tasks.get(key);
        if (task == null) {
            throw Refusal.notFound("problem.http.404");
        }
        return task;
    }

    /** The piece with this id. */
    public WorkTask task(UUID workTaskId) {
        return tasks.values().stream()
                .filter(task -> task.workTaskId().equals(workTaskId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The partial results of a piece, in order. */
    public List<WorkResult> results(WorkTask task) {
        return results.getOrDefault(task.workTaskId(), List.of());
    }

    /** Every need, the blocking ones and those that inform. */
    public List<Need> needs() {
        return needs;
    }

    /** What this piece needs. */
    public List<Need> needsOf(WorkTask task) {
        return needsOf.getOrDefault(task.key(), List.of());
    }

    /** What holds what up; cancelled work holds nothing up. */
    public Gate gate() {
        return new Gate(pieces, standing);
    }

    /** The schedule as seen on this day. */
    public Schedule schedule(LocalDate today) {
        return Schedule.of(Network.of(pieces, standing), pieces, today);
    }
}
