package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.topdossier.calendar.Terms;
import nl.topdossier.calendar.WorkingDays;

/** How many working days each step can still slip before the dispatch is late. */
final class Slack {

    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    private Slack() {}

    /**
     * The slack of every step that is not done: from the day on which it can be done at the earliest, given what is done and
     * today, to its latest day. Negative when it is too late.
     */
    static Map<Step, Integer> of(Timetable.LetterPlan letter, Map<Step, LocalDate> done, LocalDate today) {
        Map<Step, Integer> slack = new EnumMap<>(Step.class);
        LocalDate earliest = later(letter.opensOn(), today);
        for (Timetable.StepPlan step : letter.steps()) {
            LocalDate doneOn = done.get(step.step());
            if (doneOn == null) {
                slack.put(step.step(), WORKING_DAYS.between(earliest, step.latest(), Terms.AGREED));
            }
            LocalDate from = doneOn == null ? earliest : doneOn;
            earliest = later(WORKING_DAYS.after(from, step.daysAfter(), Terms.AGREED), today);
        }
        return slack;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
