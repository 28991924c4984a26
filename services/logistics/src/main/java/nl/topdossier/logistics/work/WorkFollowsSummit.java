package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.topdossier.logistics.summits.CancelledListener;
import nl.topdossier.logistics.summits.ClosingCondition;
import nl.topdossier.logistics.summits.DatesChangedListener;
import nl.topdossier.logistics.summits.PreviewLine;
import nl.topdossier.logistics.summits.PreviewPart;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work follows its summit: it moves with it, ends with it, and a summit is not closed before its work is done. */
@Component
class WorkFollowsSummit implements DatesChangedListener, CancelledListener, PreviewPart, ClosingCondition {

    private final WorkRows rows;
    private final WorkShifting shifting;
    private final WorkMoves moves;
    private final WorkNotices notices;
    private final WorkCancellation cancellation;

    WorkFollowsSummit(
            WorkRows rows, WorkShifting shifting, WorkMoves moves, WorkNotices notices, WorkCancellation cancellation) {
        this.rows = rows;
        this.shifting = shifting;
        this.moves = moves;
        this.notices = notices;
        this.cancellation = cancellation;
    }

    @Override
    public void datesChanged(Summit before, Summit after) {
        WorkPlan plan = rows.plan(after.summitId());
        moves.overtake(after.summitId());
        notices.tell(plan, shifting.follow(after, plan));
    }

    @Override
    public void cancelled(Summit summit) {
        moves.overtake(summit.summitId());
        notices.close(summit.summitId());
        rows.plan(summit.summitId()).tasks().stream()
                .filter(task -> !task.state().isOver())
                .forEach(task -> cancellation.cancel(task, null));
    }

    @Override
    public List<PreviewLine> moved(Summit before, Summit after) {
        WorkPlan plan = rows.plan(before.summitId());
        return WorkShifting.linesFor(after, plan).stream()
                .flatMap(line -> {
                    WorkTask task = plan.task(line.workTaskId());
                    String result = line.result();
                    return result == null
                            ? Stream.of(
                                    preview(task, "start", line.startFrom(), line.startTo()),
                                    preview(task, "finish", line.dueFrom(), line.dueTo()))
                            : Stream.of(preview(task, result, line.dueFrom(), line.dueTo()));
                })
                .filter(line -> !Objects.equals(line.before(), line.after()))
                .toList();
    }

    private static PreviewLine preview(
            WorkTask task, String what, @Nullable LocalDate before, @Nullable LocalDate after) {
        return new PreviewLine("work-task", task.workTaskId().toString(), what, before, after, task.officeId());
    }

    @Override
    public void requireDone(Summit summit) {
        long open = rows.plan(summit.summitId()).tasks().stream()
                .filter(task -> !task.state().isOver())
                .count();
        if (open > 0) {
            throw Refusal.conflict("problem.work.open", open);
        }
    }
}
