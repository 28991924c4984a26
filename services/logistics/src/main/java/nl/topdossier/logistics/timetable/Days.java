package nl.topdossier.logistics.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.DeadlineRule;
import org.springframework.stereotype.Component;

/** Which day it is in the Netherlands, and when work on a day begins and ends. */
@Component
public class Days {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** The engine's clock may be a little ahead of ours. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }

    /** When work on this day begins. */
    static Instant morningOf(LocalDate day) {
        return Deadline.instantOf(day, MORNING);
    }

    /** When work on this day ends. */
    static Instant endOf(LocalDate day) {
        return Deadline.instantOf(day, DeadlineRule.END_OF_OFFICE_DAY);
    }

    /** Whether work on this day has begun. */
    boolean hasBegun(LocalDate day) {
        return !morningOf(day).isAfter(clock.instant().plus(AHEAD));
    }
}
