package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.calendar.Words;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.SummitState;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.timetable.TimetableView.LetterView;
import nl.topdossier.logistics.timetable.TimetableView.MilestoneView;
import nl.topdossier.logistics.timetable.TimetableView.State;
import nl.topdossier.logistics.timetable.TimetableView.StepView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a timetable together with what is done of it, as of one moment. */
@Service
public class TimetableViews {

    private final Summits summits;
    private final Timetables timetables;
    private final PlannedLetters letters;
    private final Milestones milestones;
    private final Corrections corrections;
    private final WaitingForReviews waiting;
    private final Days days;

    TimetableViews(
            Summits summits,
            Timetables timetables,
            PlannedLetters letters,
            Milestones milestones,
            Corrections corrections,
            WaitingForReviews waiting,
            Days days) {
        this.summits = summits;
        this.timetables = timetables;
        this.letters = letters;
        this.milestones = milestones;
        this.corrections = corrections;
        this.waiting = waiting;
        this.days = days;
    }

    /** The timetable of this summit. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TimetableView of(UUID summitId, Locale locale) {
        Summit summit = summits.required(summitId);
        Timetable timetable = timetables.of(summit);
        Words words = Words.in(locale);
        return new TimetableView(
                summitId,
                timetable.rulesVersion(),
                letters.of(summitId).stream()
                        .flatMap(letter ->
                                timetable.letter(letter.kind()).stream().map(plan -> letter(letter, plan, words)))
                        .toList(),
                milestones(summit, timetable, waiting.waiting(summitId, locale)),
                corrections.of(summitId));
    }

    private LetterView letter(PlannedLetter letter, Timetable.LetterPlan plan, Words words) {
        Map<Step, LocalDate> done = letters.done(letter.summitId(), letter.kind());
        Map<Step, Integer> slack = Slack.of(plan, done, days.today());
        return new LetterView(
                plan.kind(),
                plan.draftingOfficeId(),
                plan.houses(),
                state(letter),
                letter.openedId(),
                plan.opensOn(),
                plan.latestDispatch().date(),
                plan.latestDispatch().instant(),
                plan.rules(),
                plan.latestDispatch().reasons().stream().map(words::say).toList(),
                plan.latestDispatch().warnings().stream().map(words::say).toList(),
                plan.steps().stream()
                        .map(step -> new StepView(
                                step.step(),
                                step.latest(),
                                done.get(step.step()),
                                letter.sentOn() == null ? slack.get(step.step()) : null))
                        .toList(),
                letter.sentOn(),
                letter.deviation());
    }

    private static State state(PlannedLetter letter) {
        if (letter.sentOn() != null) {
            return State.DISPATCHED;
        }
        return letter.openedId() == null ? State.PLANNED : State.OPENED;
    }

    private List<MilestoneView> milestones(Summit summit, Timetable timetable, Map<String, List<String>> waiting) {
        List<MilestoneView> views = new ArrayList<>(milestones.of(summit.summitId(), timetable).stream()
                .map(milestone -> view(milestone, timetable, waiting))
                .toList());
        boolean ended = summit.state() == SummitState.ENDED || summit.state() == SummitState.CLOSED;
        views.add(
                views.size() - 1,
                new MilestoneView(
                        "END",
                        "end",
                        1,
                        summit.lastDay(),
                        ended ? "DONE" : "PLANNED",
                        null,
                        null,
                        null,
                        ended ? summit.lastDay() : null,
                        List.of()));
        return views;
    }

    private static MilestoneView view(Milestone milestone, Timetable timetable, Map<String, List<String>> waiting) {
        String state = milestone.isOpen() ? "OPEN" : "PLANNED";
        return new MilestoneView(
                milestone.kind().name(),
                milestone.code(),
                milestone.iteration(),
                milestone.day(timetable),
                milestone.isDone() ? "DONE" : state,
                milestone.taskId(),
                milestone.result(),
                milestone.remarks(),
                milestone.doneOn(),
                milestone.isDone() ? List.of() : waiting.getOrDefault(milestone.code(), List.of()));
    }
}
