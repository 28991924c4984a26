package nl.topdossier.portal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The days that a plan is drawn over. Places are shares of its width, so that the same picture fits a wall and a phone.
 *
 * @param until the day after the last one
 */
public record Timeline(LocalDate from, LocalDate until, LocalDate today) {

    private static final int MOST_TICKS = 8;

    /** A place on the line with the day that it stands for. */
    public record Tick(String at, LocalDate day) {}

    /** A bar on the line. */
    public record Bar(String at, String width) {}

    /** The line over all these days, with today on it when that is near. */
    public static Timeline over(List<LocalDate> days, LocalDate today) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
        return new Timeline(
                first.withDayOfMonth(1),
                last.withDayOfMonth(last.lengthOfMonth()).plusDays(1),
                today);
    }

    /** The first day of months, as many as can be told apart. */
    public List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(from, until);
        long step = Math.max(1, (months + MOST_TICKS - 1) / MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusMonths(step)) {
            ticks.add(new Tick(at(day), day));
        }
        return ticks;
    }

    /** Where today is; absent when it lies outside. */
    public @Nullable String todayAt() {
        return today.isBefore(from) || !today.isBefore(until) ? null : at(today);
    }

    /** From the beginning of one day to the end of another, never too thin to be seen. */
    public Bar bar(LocalDate start, LocalDate finish) {
        double begin = share(start.isBefore(from) ? from : start);
        double end = share(finish.plusDays(1).isAfter(until) ? until : finish.plusDays(1));
        return new Bar(percent(begin), percent(Math.max(0.6, end - begin)));
    }

    /** Where a day begins. */
    public String at(LocalDate day) {
        return percent(share(day));
    }

    private double share(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.clamp(100.0 * ChronoUnit.DAYS.between(from, day) / all, 0, 100);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
