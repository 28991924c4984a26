package nl.topdossier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Working days in the Netherlands; immutable in effect and safe to share. */
public final class WorkingDays {

    private static final WorkingDays STANDARD = new WorkingDays(new Holidays(EquatedDays.standard()));

    private final Holidays holidays;

    WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    /** The calendar with the data that comes with this library. */
    public static WorkingDays standard() {
        return STANDARD;
    }

    /** Whether people work on this day under an agreement (not a statutory term). */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, Terms.AGREED);
    }

    /** Whether this day counts as a working day for these terms. */
    public boolean isWorkingDay(LocalDate day, Terms terms) {
        return !isWeekend(day) && holiday(day, terms).isEmpty();
    }

    /** The bundle key of the holiday on this day, for instance PENTECOST_MONDAY; empty on any other day. */
    public Optional<String> holiday(LocalDate day, Terms terms) {
        return holidays.on(day, terms);
    }

    /** The n-th working day before this day; the day itself does not count. */
    public LocalDate before(LocalDate day, int workingDays, Terms terms) {
        return count(day, workingDays, -1, terms);
    }

    /** The n-th working day after this day; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays, Terms terms) {
        return count(day, workingDays, 1, terms);
    }

    /** This day, or else the last working day before it. */
    public LocalDate sameOrEarlier(LocalDate day, Terms terms) {
        return isWorkingDay(day, terms) ? day : before(day, 1, terms);
    }

    /** This day, or else the first working day after it. */
    public LocalDate sameOrLater(LocalDate day, Terms terms) {
        return isWorkingDay(day, terms) ? day : after(day, 1, terms);
    }

    /** How many working days lie after the first day up to and including the last; negative when the last comes first. */
    public int between(LocalDate first, LocalDate last, Terms terms) {
        if (last.isBefore(first)) {
            return -between(last, first, terms);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> isWorkingDay(day, terms))
                .count();
    }

    private LocalDate count(LocalDate from, int workingDays, int step, Terms terms) {
        if (workingDays < 0) {
            throw new IllegalArgumentException(
                    "Expected a number of working days of 0 or more, but was " + workingDays);
        }
        var day = from;
        var left = workingDays;
        while (left > 0) {
            day = day.plusDays(step);
            left -= isWorkingDay(day, terms) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
