package nl.topdossier.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The moments at which people are warned of a deadline. Timers wake at them and ask here what is due. */
public record WarningPlan(Instant twoDaysBefore, Instant oneDayBefore, Instant passed) {

    /** The time of day of the two warnings that come ahead of the deadline. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The clock of the engine that wakes us may be this much ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** A warning and the moment it is to be given. */
    public record Warning(WarningLevel level, Instant at) {}

    /** Two working days before, one working day before, and at the deadline itself. */
    public static WarningPlan of(Deadline deadline, WorkingDays workingDays) {
        return of(deadline.date(), deadline.time(), workingDays);
    }

    /** The same for a deadline that a person set by hand. */
    public static WarningPlan of(LocalDate date, LocalTime time, WorkingDays workingDays) {
        return new WarningPlan(
                Deadline.instantOf(workingDays.before(date, 2, Terms.AGREED), MORNING),
                Deadline.instantOf(workingDays.before(date, 1, Terms.AGREED), MORNING),
                Deadline.instantOf(date, time));
    }

    /** The moment of this warning. */
    public Instant at(WarningLevel level) {
        return switch (level) {
            case TWO_DAYS_BEFORE -> twoDaysBefore;
            case ONE_DAY_BEFORE -> oneDayBefore;
            case PASSED -> passed;
        };
    }

    /** What to say when a timer woke us now, also when its clock is a little ahead of ours: it does not wake us again. */
    public Optional<WarningLevel> dueWhenWoken(Instant now, @Nullable WarningLevel gravestSaid) {
        return due(now.plus(CLOCKS_DIFFER), gravestSaid);
    }

    /** What to say now: the gravest warning that is due, unless one as grave was given already. */
    public Optional<WarningLevel> due(Instant now, @Nullable WarningLevel gravestSaid) {
        return Arrays.stream(WarningLevel.values())
                .filter(level -> !at(level).isAfter(now))
                .max(WarningLevel::compareTo)
                .filter(level -> gravestSaid == null || level.compareTo(gravestSaid) > 0);
    }

    /** The warnings still to be given: those already past merged into the gravest of them, to be given at once. */
    public List<Warning> from(Instant now) {
        return Arrays.stream(WarningLevel.values())
                .filter(level -> at(level).isAfter(now) || due(now, null).orElseThrow() == level)
                .map(level -> new Warning(level, at(level).isAfter(now) ? at(level) : now))
                .toList();
    }
}
