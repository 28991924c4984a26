package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.SummitState;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what is due at this moment for a summit: a timer only asks. Letters are told to be opened, a milestone is opened when
 * the one before it is done, a review that nobody recorded is warned of, and the summit ends when its last day has passed. Asked twice or too late, it does no more.
 */
@Service
public class AdvancingSummits {

    private final Summits summits;
    private final Timetables timetables;
    private final PlannedLetters letters;
    private final Milestones milestones;
    private final Corrections corrections;
    private final ReviewDeadlines reviewDeadlines;
    private final PreparationProcess process;
    private final AuditTrail audit;
    private final Facts facts;
    private final Days days;

    AdvancingSummits(
            Summits summits,
            Timetables timetables,
            PlannedLetters letters,
            Milestones milestones,
            Corrections corrections,
            ReviewDeadlines reviewDeadlines,
            PreparationProcess process,
            AuditTrail audit,
            Facts facts,
            Days days) {
        this.summits = summits;
        this.timetables = timetables;
        this.letters = letters;
        this.milestones = milestones;
        this.corrections = corrections;
        this.reviewDeadlines = reviewDeadlines;
        this.process = process;
        this.audit = audit;
        this.facts = facts;
        this.days = days;
    }

    /** Where the process goes: it waits, or the coordinator has a task, or nothing is left. */
    public record Route(String route, @Nullable UUID milestoneTaskId) {}

    /** Registers the instance and says where it goes on. */
    @Transactional
    public Route register(UUID summitId, long instanceKey) {
        Summit summit = summits.lock(summitId);
        if (!process.register(summitId, instanceKey)) {
            return new Route("ended", null);
        }
        Route route = route(summit);
        if (!summit.state().isOver()) {
            setMoments(summit);
            corrections.open(summitId).forEach(task -> process.correctionStillNeeded(summitId, task));
        }
        return route;
    }

    /** Says where the process goes on now. */
    @Transactional
    public Route route(UUID summitId) {
        return route(summits.lock(summitId));
    }

    private Route route(Summit summit) {
        if (summit.state() == SummitState.CANCELLED) {
            return new Route("ended", null);
        }
        Optional<PreparationProcess.Pending> pending = process.pending(summit.summitId());
        if (pending.isPresent()) {
            return at(pending.get().kind(), pending.get().taskId());
        }
        if (summit.state() == SummitState.CLOSED) {
            return new Route("closed", null);
        }
        return milestones.of(summit.summitId(), timetables.of(summit)).stream()
                .filter(Milestone::isOpen)
                .findFirst()
                .map(open -> at(open.kind(), open.taskId()))
                .orElse(new Route("wait", null));
    }

    private static Route at(MilestoneKind kind, @Nullable UUID task) {
        return new Route(kind == MilestoneKind.REVIEW ? "review" : "evaluate", task);
    }

    /** Does what is due now. */
    @Transactional
    public void advance(UUID summitId) {
        advance(summits.lock(summitId));
    }

    /** The same for a summit that is locked already. */
    void advance(Summit summit) {
        if (summit.state().isOver()) {
            return;
        }
        Timetable timetable = timetables.of(summit);
        openLetters(summit, timetable);
        boolean past = days.hasBegun(summit.lastDay().plusDays(1));
        Summit now = past && summit.state() == SummitState.PLANNED ? summits.end(summit) : summit;
        next(now, timetable).ifPresent(milestone -> open(milestone, timetable));
        firstUndone(now, timetable)
                .filter(milestone -> milestone.kind() == MilestoneKind.REVIEW)
                .ifPresent(review -> reviewDeadlines.warn(review, timetable));
    }

    /** A letter whose latest dispatch had passed when the summit was planned is nobody's to write any more. */
    private void openLetters(Summit summit, Timetable timetable) {
        LocalDate plannedOn = timetables.plannedOn(summit.summitId());
        for (PlannedLetter letter : letters.of(summit.summitId())) {
            timetable
                    .letter(letter.kind())
                    .filter(plan -> letter.isToBeOpened() && days.hasBegun(plan.opensOn()))
                    .filter(plan -> !plan.latestDispatch().date().isBefore(plannedOn))
                    .ifPresent(plan -> tellDue(letter, plan.latestDispatch().instant()));
        }
    }

    private void tellDue(PlannedLetter letter, Instant deadline) {
        letters.told(letter, days.now());
        audit.record(
                letter.summitId(),
                "letter-due",
                null,
                Map.of("kind", letter.kind().name()));
        facts.tell(
                Topics.LOGISTICS_SUMMIT, new LetterDue(letter.letterId(), letter.summitId(), letter.kind(), deadline));
    }

    /** The first milestone that is not done, if it has not been opened yet and its day has come. */
    private Optional<Milestone> next(Summit summit, Timetable timetable) {
        return firstUndone(summit, timetable)
                .filter(milestone -> !milestone.isOpen() && isDue(milestone, summit, timetable));
    }

    private Optional<Milestone> firstUndone(Summit summit, Timetable timetable) {
        return milestones.of(summit.summitId(), timetable).stream()
                .filter(milestone -> !milestone.isDone())
                .findFirst();
    }

    boolean isDue(Milestone milestone, Summit summit, Timetable timetable) {
        return milestone.kind() == MilestoneKind.EVALUATION
                ? summit.state() == SummitState.ENDED
                : days.hasBegun(milestone.day(timetable));
    }

    private void open(Milestone milestone, Timetable timetable) {
        UUID task = Ids.next();
        milestones.open(milestone, task);
        audit.record(
                milestone.summitId(),
                "milestone-reached",
                null,
                Map.of("code", milestone.code(), "iteration", milestone.iteration()));
        process.milestoneReached(milestone.summitId(), milestone.kind(), task, Days.endOf(milestone.day(timetable)));
    }

    /** Tells the process when to ask again: at every moment that lies ahead, and at once when one has passed. */
    void setMoments(Summit summit) {
        Timetable timetable = timetables.of(summit);
        Stream<LocalDate> letterDays = timetable.letters().stream().map(Timetable.LetterPlan::opensOn);
        List<LocalDate> reviewDays = milestones.of(summit.summitId(), timetable).stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.REVIEW && !milestone.isDone())
                .map(milestone -> milestone.day(timetable))
                .toList();
        Stream<LocalDate> end = Stream.of(summit.lastDay().plusDays(1));
        Instant now = days.now();
        Stream<Instant> mornings = Stream.of(letterDays, reviewDays.stream(), end)
                .flatMap(each -> each)
                .map(Days::morningOf);
        List<Instant> moments = Stream.concat(mornings, reviewDays.stream().flatMap(ReviewDeadlines::moments))
                .map(moment -> moment.isBefore(now) ? now : moment)
                .distinct()
                .sorted()
                .toList();
        process.momentsSet(summit.summitId(), moments);
    }
}
