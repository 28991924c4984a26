package nl.topdossier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts one rule from one day, and says each step. */
final class Counting {

    private final WorkingDays workingDays;

    Counting(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The day that the rule gives, counted from this day, which the reader knows by this name in the bundle. */
    Candidate count(DeadlineRule rule, LocalDate from, String... anchorWords) {
        var counted = countDays(rule, from);
        var reasons = new ArrayList<Message>();
        reasons.add(counting(rule, from, counted, anchorWords));
        if (rule.dayCount() == DayCount.WORKING_DAYS) {
            reasons.addAll(skippedHolidays(rule.terms(), from, counted));
        }
        return move(new Candidate(rule, from, counted, List.copyOf(reasons)));
    }

    private LocalDate countDays(DeadlineRule rule, LocalDate from) {
        var back = rule.direction() == Direction.BEFORE;
        if (rule.dayCount() == DayCount.CALENDAR_DAYS) {
            return back ? from.minusDays(rule.offset()) : from.plusDays(rule.offset());
        }
        return back
                ? workingDays.before(from, rule.offset(), rule.terms())
                : workingDays.after(from, rule.offset(), rule.terms());
    }

    private static Message counting(DeadlineRule rule, LocalDate from, LocalDate counted, String... anchorWords) {
        var code = "reason." + kebab(rule.dayCount()) + "-" + kebab(rule.direction());
        var arguments = new ArrayList<Object>(List.of("@rule." + rule.code(), rule.offset(), from, counted));
        arguments.addAll(List.of(anchorWords));
        return Message.of(anchorWords.length > 1 ? code + ".recess" : code, arguments.toArray());
    }

    private List<Message> skippedHolidays(Terms terms, LocalDate from, LocalDate counted) {
        var first = from.isBefore(counted) ? from.plusDays(1) : counted;
        var end = from.isBefore(counted) ? counted : from;
        return first.datesUntil(end)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> workingDays.holiday(day, terms).stream()
                        .map(name -> Message.of("reason.skipped-holiday", day, "@holiday." + name)))
                .toList();
    }

    private Candidate move(Candidate candidate) {
        return switch (candidate.rule().move()) {
            case NONE -> candidate;
            case EARLIER_TO_WORKING_DAY -> toWorkingDay(candidate, "reason.moved-earlier");
            case EARLIER_TO_FRIDAY -> toWorkingDay(toFriday(candidate), "reason.moved-earlier");
            case LATER_TO_WORKING_DAY -> toWorkingDay(candidate, "reason.moved-later");
        };
    }

    private static Candidate toFriday(Candidate candidate) {
        var friday = candidate.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        return friday.equals(candidate.day())
                ? candidate
                : candidate.to(friday, Message.of("reason.moved-to-friday", candidate.day(), friday));
    }

    private Candidate toWorkingDay(Candidate candidate, String code) {
        var terms = candidate.rule().terms();
        var day = candidate.day();
        var moved = candidate.rule().move() == Move.LATER_TO_WORKING_DAY
                ? workingDays.sameOrLater(day, terms)
                : workingDays.sameOrEarlier(day, terms);
        var why =
                workingDays.holiday(day, terms).map(name -> "@holiday." + name).orElse("@weekend");
        return moved.equals(day) ? candidate : candidate.to(moved, Message.of(code, day, moved, why));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
