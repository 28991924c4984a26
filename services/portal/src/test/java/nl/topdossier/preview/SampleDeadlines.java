package nl.topdossier.preview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.words.Text;

final class SampleDeadlines {

    private SampleDeadlines() {}

    static Deadline overdue() {
        return of(LocalDateTime.of(2025, 6, 30, 17, 0), -2, null);
    }

    static Deadline today() {
        return of(LocalDateTime.of(2025, 7, 2, 17, 30), 0, null);
    }

    static Deadline tomorrow() {
        return of(
                LocalDateTime.of(2025, 7, 3, 17, 0),
                1,
                Text.of(
                        "reason.both",
                        Text.of("reason.after-meeting", LocalDate.of(2025, 6, 25), 8),
                        Text.of("reason.before-recess", LocalDate.of(2025, 7, 4))));
    }

    static Deadline friday() {
        return of(LocalDateTime.of(2025, 7, 4, 17, 0), 2, null);
    }

    static Deadline later() {
        return of(
                LocalDateTime.of(2025, 11, 21, 17, 0),
                102,
                Text.of("reason.before-meeting", LocalDate.of(2025, 12, 2), 11));
    }

    static Deadline met() {
        return Deadline.met(
                LocalDateTime.of(2025, 7, 1, 17, 0), Text.of("reason.after-meeting", LocalDate.of(2025, 6, 25), 8));
    }

    private static Deadline of(LocalDateTime at, int workingDays, @org.jspecify.annotations.Nullable Text reason) {
        return Deadline.of(at, SampleTime.LOCAL_NOW, workingDays, reason);
    }
}
