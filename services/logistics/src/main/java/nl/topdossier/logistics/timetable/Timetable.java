package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.DeadlineRule;
import nl.topdossier.calendar.Deadlines;
import nl.topdossier.calendar.House;
import nl.topdossier.calendar.Occasion;
import nl.topdossier.calendar.Terms;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.logistics.summits.Attendance;
import nl.topdossier.logistics.summits.Debate;
import nl.topdossier.logistics.summits.Summit;

/** Counts back from the days of a summit, its debates and the recess when everything has to be done. */
public record Timetable(int rulesVersion, List<LetterPlan> letters, List<Review> reviews, LocalDate evaluation) {

    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    public Timetable {
        letters = List.copyOf(letters);
        reviews = List.copyOf(reviews);
    }

    /** The day of a review of the steering committee. */
    public record Review(String code, LocalDate day) {}

    /** The latest day of a step, and the working days from there to the next. */
    public record StepPlan(Step step, LocalDate latest, int daysAfter) {}

    /** When a letter is opened, when each step has to be done, and its latest dispatch with the reasons. */
    public record LetterPlan(
            LetterKind kind,
            String draftingOfficeId,
            List<nl.topdossier.contracts.letter.House> houses,
            LocalDate opensOn,
            List<StepPlan> steps,
            Deadline latestDispatch,
            List<String> rules) {}

    /** The timetable of a summit by these rules, with the recesses that this calendar knows. */
    static Timetable of(Summit summit, TimetableRules rules, Deadlines calendar) {
        Occasion days = new Occasion(summit.firstDay(), summit.lastDay(), Set.of());
        List<DeadlineRule> reviews = summit.attendance() == Attendance.HOSTING ? rules.reviews() : List.of();
        return new Timetable(
                rules.version(),
                rules.letters().stream()
                        .map(letter -> letter(summit, letter, calendar))
                        .toList(),
                reviews.stream()
                        .map(rule -> new Review(
                                rule.code(),
                                calendar.decide(days, List.of(rule)).date()))
                        .toList(),
                calendar.decide(days, List.of(rules.evaluation())).date());
    }

    private static LetterPlan letter(Summit summit, TimetableRules.LetterRules rules, Deadlines calendar) {
        Deadline dispatch = calendar.decide(occasion(summit, rules), rules.rules());
        List<StepPlan> steps = new ArrayList<>();
        LocalDate latest = dispatch.date();
        for (Step step : List.of(Step.values()).reversed()) {
            latest = WORKING_DAYS.before(latest, rules.daysAfter(step), Terms.AGREED);
            steps.addFirst(new StepPlan(step, latest, rules.daysAfter(step)));
        }
        return new LetterPlan(
                rules.kind(),
                rules.draftingOfficeId(),
                rules.houses(),
                WORKING_DAYS.before(latest, rules.margin(), Terms.AGREED),
                List.copyOf(steps),
                dispatch,
                rules.rules().stream().map(DeadlineRule::code).toList());
    }

    /** A letter answers to the debates on its own side of the meeting. */
    private static Occasion occasion(Summit summit, TimetableRules.LetterRules rules) {
        boolean agenda = rules.kind() == LetterKind.ANNOTATED_AGENDA;
        List<LocalDate> debates = summit.debates().stream()
                .filter(debate -> rules.houses().contains(debate.house()))
                .map(Debate::day)
                .filter(day -> agenda ? day.isBefore(summit.firstDay()) : day.isAfter(summit.lastDay()))
                .toList();
        return new Occasion(summit.firstDay(), summit.lastDay(), houses(rules), debates);
    }

    private static Set<House> houses(TimetableRules.LetterRules rules) {
        return rules.houses().stream()
                .map(house -> switch (house) {
                    case TWEEDE_KAMER -> House.TK;
                    case EERSTE_KAMER -> House.EK;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plan of the letter of this kind, if such a letter belongs to the meeting. */
    java.util.Optional<LetterPlan> letter(LetterKind kind) {
        return letters.stream().filter(letter -> letter.kind() == kind).findFirst();
    }
}
