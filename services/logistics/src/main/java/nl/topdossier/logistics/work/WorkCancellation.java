package nl.topdossier.logistics.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkTaskCancelled;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Facts;
import nl.topdossier.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends work that is not needed any more. What waited for it waits no longer: the need stays on record as void, and the offices of
 * that work are told, so that nobody goes on without knowing what was left out.
 */
@Service
public class WorkCancellation {

    private final WorkDesk desk;
    private final WorkRows rows;
    private final WorkRunning running;
    private final WorkMoves moves;
    private final WorkNotices notices;
    private final WorkNotes notes;
    private final WorkProcess process;
    private final AuditTrail audit;
    private final Facts facts;

    WorkCancellation(
            WorkDesk desk,
            WorkRows rows,
            WorkRunning running,
            WorkMoves moves,
            WorkNotices notices,
            WorkNotes notes,
            WorkProcess process,
            AuditTrail audit,
            Facts facts) {
        this.desk = desk;
        this.rows = rows;
        this.running = running;
        this.moves = moves;
        this.notices = notices;
        this.notes = notes;
        this.process = process;
        this.audit = audit;
        this.facts = facts;
    }

    /** Cancels one piece on the version that was seen; the reason stays as a comment. Work that is done stays done. */
    @Transactional
    public WorkTask cancel(UUID workTaskId, long version, String reason, Person by) {
        WorkTask task = desk.lock(workTaskId, version);
        task.requireOpen();
        notes.comment(task, Texts.required(reason), by.id());
        WorkPlan plan = desk.plan(task.summitId());
        moves.overtake(task);
        cancel(task, by.id());
        tell(plan, task);
        running.startWhatCan(task.summitId());
        return desk.required(workTaskId);
    }

    /** Cancels a piece of a locked summit; nobody did it when the summit itself is cancelled. */
    void cancel(WorkTask task, @Nullable UUID by) {
        rows.cancelled(task.workTaskId());
        if (task.state().isRunning()) {
            process.cancelled(task);
        }
        audit.record(task.workTaskId(), "work-cancelled", by, Map.of());
        facts.tell(Topics.LOGISTICS_WORK_TASK, new WorkTaskCancelled(task.workTaskId(), task.summitId()));
    }

    /** Tells its own office, and each office with open work that waited for it which work that is. */
    private void tell(WorkPlan plan, WorkTask cancelled) {
        MovedLine gone =
                new MovedLine(cancelled.workTaskId(), null, cancelled.startDay(), null, cancelled.dueDay(), null);
        Map<String, List<MovedLine>> told = new LinkedHashMap<>();
        told.put(cancelled.officeId(), List.of(gone));
        plan.needs().stream()
                .filter(need -> need.on().equals(cancelled.key()))
                .map(Need::of)
                .distinct()
                .map(plan::task)
                .filter(task -> !task.state().isOver())
                .forEach(task -> told.merge(task.officeId(), List.of(gone, same(task)), WorkCancellation::joined));
        told.forEach((office, lines) -> notices.tell(plan.summitId(), office, lines));
    }

    /** A line of work whose days stay as they are. */
    private static MovedLine same(WorkTask task) {
        return new MovedLine(task.workTaskId(), null, task.startDay(), task.startDay(), task.dueDay(), task.dueDay());
    }

    private static List<MovedLine> joined(List<MovedLine> first, List<MovedLine> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
