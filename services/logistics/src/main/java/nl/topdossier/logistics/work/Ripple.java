package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.calendar.Terms;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.NeedKind;
import org.jspecify.annotations.Nullable;

/** What else has to move, and to when, if one piece (or one of its results) moves: everything that waits for it. */
final class Ripple {

    private final WorkPlan plan;
    private final Map<String, LocalDate> starts = new HashMap<>();
    private final Map<String, LocalDate> dues = new HashMap<>();
    private final Map<String, Map<String, LocalDate>> results = new HashMap<>();

    Ripple(WorkPlan plan) {
        this.plan = plan;
    }

    /** The lines of a move of a whole piece, its own first. */
    List<MovedLine> of(WorkTask task, LocalDate start, LocalDate due) {
        starts.put(task.key(), start);
        dues.put(task.key(), due);
        return lines(task);
    }

    /** The lines of a move of one partial result, its own first. */
    List<MovedLine> of(WorkTask task, WorkResult result, LocalDate due) {
        results.computeIfAbsent(task.key(), key -> new HashMap<>()).put(result.name(), due);
        if (due.isAfter(task.dueDay())) {
            dues.put(task.key(), due);
        }
        return lines(task);
    }

    private List<MovedLine> lines(WorkTask first) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Need need : plan.needs()) {
                moved |= need.kind().blocks() && pushes(need);
            }
        }
        List<MovedLine> lines = new ArrayList<>(linesOf(first));
        plan.tasks().stream()
                .filter(task -> !task.key().equals(first.key()))
                .forEach(task -> lines.addAll(linesOf(task)));
        return lines.stream().filter(MovedLine::changes).toList();
    }

    /** Only what became later pushes; what was late already is not this move's doing. */
    private boolean pushes(Need need) {
        LocalDate day = newDay(need);
        WorkTask held = plan.task(need.of());
        if (day == null || held.state().isOver()) {
            return false;
        }
        return need.kind() == NeedKind.BEFORE_START ? pushStart(held, day) : pushEnd(held, need.forResult(), day);
    }

    /** A review is moved by nobody's work. */
    private @Nullable LocalDate newDay(Need need) {
        if (plan.review(need).isPresent()) {
            return null;
        }
        WorkTask other = plan.task(need.on());
        LocalDate before = need.onResult() == null ? other.dueDay() : dueOf(other, need.onResult());
        LocalDate after = need.onResult() == null
                ? dues.get(other.key())
                : results.getOrDefault(other.key(), Map.of()).get(need.onResult());
        return after != null && (before == null || after.isAfter(before)) ? after : null;
    }

    private @Nullable LocalDate dueOf(WorkTask task, String result) {
        return plan.results(task).stream()
                .filter(each -> each.name().equals(result))
                .map(WorkResult::dueDay)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private boolean pushStart(WorkTask held, LocalDate day) {
        LocalDate start = starts.getOrDefault(held.key(), held.startDay());
        if (held.startedOn() != null || !start.isBefore(day)) {
            return false;
        }
        starts.put(held.key(), day);
        LocalDate soonest = WorkingDays.standard().after(day, held.workingDays(), Terms.AGREED);
        pushEnd(held, null, soonest);
        return true;
    }

    private boolean pushEnd(WorkTask held, @Nullable String result, LocalDate day) {
        boolean moved = false;
        if (result != null) {
            LocalDate due = results.getOrDefault(held.key(), Map.of()).getOrDefault(result, dueOf(held, result));
            if (due != null && due.isBefore(day)) {
                results.computeIfAbsent(held.key(), key -> new HashMap<>()).put(result, day);
                moved = true;
            }
        }
        if (dues.getOrDefault(held.key(), held.dueDay()).isBefore(day)) {
            dues.put(held.key(), day);
            moved = true;
        }
        return moved;
    }

    private List<MovedLine> linesOf(WorkTask task) {
        List<MovedLine> lines = new ArrayList<>();
        lines.add(new MovedLine(
                task.workTaskId(),
                null,
                task.startDay(),
                starts.getOrDefault(task.key(), task.startDay()),
                task.dueDay(),
                dues.getOrDefault(task.key(), task.dueDay())));
        results.getOrDefault(task.key(), Map.of())
                .forEach((name, day) ->
                        lines.add(new MovedLine(task.workTaskId(), name, null, null, dueOf(task, name), day)));
        return lines;
    }
}
