package nl.topdossier.portal.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The heading under which a task or letter stands: what is late first. */
public enum DeadlineGroup {
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER;

    public static DeadlineGroup of(Deadline deadline, LocalDate today) {
        LocalDate day = deadline.at().toLocalDate();
        if (deadline.urgency() == Urgency.OVERDUE) {
            return OVERDUE;
        }
        if (!day.isAfter(today)) {
            return TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}
