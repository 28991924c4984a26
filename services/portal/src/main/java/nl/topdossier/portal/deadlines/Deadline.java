package nl.topdossier.portal.deadlines;

import java.time.Duration;
import java.time.LocalDateTime;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people read it. The number of working days comes from the calendar and is negative when the
 * deadline has passed; the reason names the rule and the meeting date behind it.
 */
public record Deadline(
        LocalDateTime at,
        Urgency urgency,
        Text slack,
        @Nullable Text reason) {

    private static final int SOON = 2;

    public static Deadline of(LocalDateTime at, LocalDateTime now, int workingDays, @Nullable Text reason) {
        if (at.isBefore(now)) {
            return new Deadline(at, Urgency.OVERDUE, overdue(at, now, -workingDays), reason);
        }
        if (at.toLocalDate().equals(now.toLocalDate())) {
            return new Deadline(at, Urgency.TODAY, hoursLeft(Duration.between(now, at)), reason);
        }
        Urgency urgency = workingDays <= SOON ? Urgency.SOON : Urgency.AMPLE;
        return new Deadline(at, urgency, Text.of("deadline.slack.days", workingDays), reason);
    }

    /** The deadline of something that is done. */
    public static Deadline met(LocalDateTime at, @Nullable Text reason) {
        return new Deadline(at, Urgency.MET, Text.of("deadline.slack.met"), reason);
    }

    private static Text overdue(LocalDateTime at, LocalDateTime now, int workingDays) {
        return workingDays > 0
                ? Text.of("deadline.slack.overdue.days", workingDays)
                : Text.of(
                        "deadline.slack.overdue.hours",
                        Math.max(1, Duration.between(at, now).toHours()));
    }

    private static Text hoursLeft(Duration left) {
        return left.toHours() > 0
                ? Text.of("deadline.slack.hours", left.toHours())
                : Text.of("deadline.slack.minutes", left.toMinutes());
    }
}
