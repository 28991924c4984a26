package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review or the evaluation of a summit; its day is that of the rules unless one was set by hand. */
record Milestone(
        UUID summitId,
        MilestoneKind kind,
        String code,
        int iteration,
        @Nullable LocalDate byHand,
        @Nullable UUID taskId,
        @Nullable String result,
        @Nullable String remarks,
        @Nullable LocalDate doneOn,
        @Nullable UUID doneBy) {

    boolean isDone() {
        return doneOn != null;
    }

    boolean isOpen() {
        return taskId != null && doneOn == null;
    }

    LocalDate day(Timetable timetable) {
        if (byHand != null) {
            return byHand;
        }
        return timetable.reviews().stream()
                .filter(review -> kind == MilestoneKind.REVIEW && review.code().equals(code))
                .map(Timetable.Review::day)
                .findFirst()
                .orElse(timetable.evaluation());
    }
}
