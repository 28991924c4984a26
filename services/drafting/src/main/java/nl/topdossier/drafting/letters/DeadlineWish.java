package nl.topdossier.drafting.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a deadline is to be found: by named rules, by the summit's timetable, or a day (and time) set by hand with a reason. */
public record DeadlineWish(
        List<String> rules,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String reason,
        @Nullable PlannedDeadline planned) {

    public DeadlineWish(List<String> rules, @Nullable LocalDate date, @Nullable LocalTime time, String reason) {
        this(rules, date, time, reason, null);
    }

    /** As the timetable gives it. */
    public static DeadlineWish of(PlannedDeadline planned) {
        return new DeadlineWish(planned.rules(), null, null, "", planned);
    }

    public DeadlineWish {
        rules = List.copyOf(rules);
    }
}
