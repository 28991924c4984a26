package nl.topdossier.portal.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.topdossier.calendar.Terms;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a moment into a deadline as people read it: Dutch local time and slack in working days. */
@Component
public class DeadlineViews {

    /** What a letter without a deadline is sorted by and shown as: far away. */
    private static final Instant NONE = Instant.parse("2999-12-31T16:00:00Z");

    private final Clock clock;

    DeadlineViews(Clock clock) {
        this.clock = clock;
    }

    /** The deadline as it stands now; far away when there is none. */
    public Deadline of(@Nullable Instant at, @Nullable Text reason) {
        LocalDateTime deadline = LocalDateTime.ofInstant(at == null ? NONE : at, nl.topdossier.calendar.Deadline.ZONE);
        LocalDateTime now = now();
        return Deadline.of(deadline, now, workingDays(now.toLocalDate(), deadline.toLocalDate()), reason);
    }

    /** The deadline of something that is done. */
    public Deadline met(@Nullable Instant at) {
        return Deadline.met(
                LocalDateTime.ofInstant(at == null ? clock.instant() : at, nl.topdossier.calendar.Deadline.ZONE), null);
    }

    /** Now, in the Netherlands. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), nl.topdossier.calendar.Deadline.ZONE);
    }

    private static int workingDays(LocalDate today, LocalDate deadline) {
        if (deadline.getYear() > today.getYear() + 5) {
            return 999;
        }
        return deadline.isBefore(today)
                ? -WorkingDays.standard().between(deadline, today, Terms.AGREED)
                : WorkingDays.standard().between(today, deadline, Terms.AGREED);
    }
}
