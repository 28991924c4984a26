package nl.topdossier.drafting.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.DeadlineRule;
import nl.topdossier.calendar.Deadlines;
import nl.topdossier.calendar.Occasion;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.drafting.letters.DeadlineWish;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.DraftWasRegistered;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Houses;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterCard;
import nl.topdossier.drafting.letters.LetterWasOpened;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.PlannedDeadline;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets and moves deadlines. Each is a new plan, told to other services and to the deadline watch of the process. */
@Service
public class LetterDeadlines {

    private final DeadlinePlans plans;
    private final Letters letters;
    private final DraftingProcess process;
    private final DeadlineNotices notices;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;
    private final Deadlines calendar;

    LetterDeadlines(
            DeadlinePlans plans,
            Letters letters,
            DraftingProcess process,
            DeadlineNotices notices,
            Facts facts,
            AuditTrail audit,
            Clock clock,
            @Value("${topdossier.recess-file:}") String recessFile) {
        this.plans = plans;
        this.letters = letters;
        this.process = process;
        this.notices = notices;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
        this.calendar = Deadlines.withRecessesOf(recessFile);
    }

    /** The letter's present plan. */
    public Optional<DeadlinePlan> current(UUID letterId) {
        return plans.current(letterId);
    }

    /** Moves the deadline of a letter whose settings are at this revision. */
    @Transactional
    public DeadlinePlan move(UUID letterId, long revision, DeadlineWish wish, UUID person) {
        Letter letter = letters.lock(letterId);
        letter.requireRevision(revision);
        return set(letter, wish, person);
    }

    /**
     * The meeting of the locked letter moved: a deadline that rules gave follows the timetable, or is counted anew where that has
     * none; one that a person set stays. The drafting office is told.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Letter letter, @Nullable PlannedDeadline planned, UUID person) {
        DeadlinePlan current = plans.current(letter.id()).orElse(null);
        if (current == null || current.rules().isEmpty()) {
            return;
        }
        DeadlineWish wish =
                planned == null ? new DeadlineWish(current.rules(), null, null, "") : DeadlineWish.of(planned);
        DeadlinePlan next = plan(letter, current.plan() + 1, wish, person);
        if (!next.at().equals(current.at()) || !next.reasons().equals(current.reasons())) {
            set(letter, wish, person);
        }
        if (!next.at().equals(current.at())) {
            notices.tell(letter, current.at(), next.at());
        }
    }

    @EventListener
    void setFirst(LetterWasOpened opened) {
        set(opened.letter(), opened.deadline(), opened.letter().card().openedBy());
    }

    @EventListener
    void watchAgain(DraftWasRegistered registered) {
        plans.current(registered.letter().id()).ifPresent(this::watch);
    }

    private DeadlinePlan set(Letter letter, DeadlineWish wish, UUID person) {
        int next = plans.current(letter.id()).map(DeadlinePlan::plan).orElse(0) + 1;
        DeadlinePlan plan = plan(letter, next, wish, person);
        process.deadlineMoved(letter.id(), letter.deadline(), plan.at());
        letter.deadline(plan.at());
        plans.add(plan);
        letters.update(letter);
        audit.record(
                letter.id(),
                "deadline-set",
                person,
                Map.of("deadline", plan.at().toString(), "rule", plan.rule(), "plan", plan.plan()));
        facts.tell(Topics.DRAFTING_LETTER, new LetterDeadlineSet(letter.id(), plan.at(), plan.rule(), plan.plan()));
        if (process.isRegistered(letter.id())) {
            watch(plan);
        }
        return plan;
    }

    private void watch(DeadlinePlan plan) {
        WarningPlan warnings = plan.warningPlan();
        process.deadlineSet(plan.letterId(), warnings.twoDaysBefore(), warnings.oneDayBefore(), warnings.passed());
    }

    private DeadlinePlan plan(Letter letter, int number, DeadlineWish wish, UUID person) {
        PlannedDeadline planned = wish.planned();
        if (planned != null) {
            return byTimetable(letter, number, planned, person);
        }
        LocalDate day = wish.date();
        if (day == null) {
            return byRules(letter, number, wish.rules(), person);
        }
        Door door = new Door();
        String reason = door.requiredPlain("reason", wish.reason());
        door.close();
        LocalTime time = wish.time() == null ? DeadlineRule.END_OF_OFFICE_DAY : wish.time();
        return new DeadlinePlan(
                letter.id(),
                number,
                day,
                time,
                Deadline.instantOf(day, time),
                List.of(),
                List.of(),
                List.of(),
                reason,
                person,
                clock.instant());
    }

    private DeadlinePlan byTimetable(Letter letter, int number, PlannedDeadline planned, UUID person) {
        return new DeadlinePlan(
                letter.id(),
                number,
                planned.date(),
                planned.time(),
                Deadline.instantOf(planned.date(), planned.time()),
                planned.rules(),
                planned.reasons(),
                planned.warnings(),
                "",
                person,
                clock.instant());
    }

    private DeadlinePlan byRules(Letter letter, int number, List<String> given, UUID person) {
        List<String> names = given.isEmpty() ? usual(letter.card().kind()) : given;
        List<DeadlineRule> rules = names.stream()
                .map(name -> DeadlineRule.named(name).orElseThrow(() -> Refusal.invalid("problem.deadline.rule")))
                .toList();
        if (rules.stream().noneMatch(rule -> rule.anchor().isTheMeeting())) {
            throw Refusal.invalid("problem.deadline.rule");
        }
        Deadline deadline = calendar.decide(occasion(letter.card()), rules);
        return new DeadlinePlan(
                letter.id(),
                number,
                deadline.date(),
                deadline.time(),
                deadline.instant(),
                names,
                deadline.reasons(),
                deadline.warnings(),
                "",
                person,
                clock.instant());
    }

    private static List<String> usual(LetterKind kind) {
        return List.of(
                kind == LetterKind.ANNOTATED_AGENDA ? DeadlineRule.AGENDA.code() : DeadlineRule.REPORT.code(),
                DeadlineRule.BEFORE_RECESS.code());
    }

    private static Occasion occasion(LetterCard card) {
        return new Occasion(card.meeting().from(), card.meeting().until(), Houses.shortOf(card.houses()));
    }
}
