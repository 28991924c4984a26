package nl.topdossier.logistics.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.templates.DayRule;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A piece of work for one summit. Its key is its name within that summit; its owner is always an office inside. */
public record WorkTask(
        UUID workTaskId,
        UUID summitId,
        String key,
        int number,
        String title,
        String titleEn,
        String officeId,
        @Nullable String body,
        @Nullable String source,
        WorkState state,
        String startRule,
        int startShift,
        String dueRule,
        int dueShift,
        LocalDate startDay,
        LocalDate dueDay,
        int workingDays,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Nullable String outcome,
        @Nullable UUID taskId,
        int watchPlan,
        long rowVersion) {

    /** The process that follows a piece of work. */
    public static final String PROCESS = "do-work-task";

    static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** Until when it has to be done. */
    public Instant deadline() {
        return Deadline.instantOf(dueDay, END_OF_DAY);
    }

    LocalDate startDayFor(Summit summit) {
        return DayRule.parse(startRule).on(summit.firstDay(), summit.lastDay()).plusDays(startShift);
    }

    LocalDate dueDayFor(Summit summit) {
        return DayRule.parse(dueRule).on(summit.firstDay(), summit.lastDay()).plusDays(dueShift);
    }

    void requireVersion(long version) {
        if (rowVersion != version) {
            throw Refusal.stale("problem.http.412");
        }
    }

    void requireOpen() {
        if (state.isOver()) {
            throw Refusal.conflict("problem.work." + (state == WorkState.DONE ? "done" : "cancelled"));
        }
    }

    UUID requiredTask() {
        if (taskId == null) {
            throw new IllegalStateException(
                    "Expected work %s in state %s to have a task, but it has none".formatted(workTaskId, state));
        }
        return taskId;
    }
}
