package nl.topdossier.approval.signoffs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.messaging.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches the deadline of open rounds. It warns and escalates; nothing is ever agreed or sent by it. */
@Service
public class RoundDeadlines {

    private final Dossiers dossiers;
    private final Letters letters;
    private final Submissions submissions;
    private final DeadlineWarnings warnings;
    private final Escalation escalation;
    private final RoundProcess process;
    private final Facts facts;
    private final SignOffAudit audit;
    private final Clock clock;

    RoundDeadlines(
            Dossiers dossiers,
            Letters letters,
            Submissions submissions,
            DeadlineWarnings warnings,
            Escalation escalation,
            RoundProcess process,
            Facts facts,
            SignOffAudit audit,
            Clock clock) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.submissions = submissions;
        this.warnings = warnings;
        this.escalation = escalation;
        this.process = process;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The deadline of a letter was set or moved: the open round is watched by the new plan. */
    @Transactional
    public void set(LetterDeadlineSet deadline) {
        Dossier dossier = dossiers.lock(deadline.letterId());
        Letters.Letter moved = letters.setDeadline(dossier.letter(), deadline.deadline());
        if (moved.deadlinePlan() > dossier.letter().deadlinePlan()) {
            process.deadlineMoved(moved.letterId(), dossier.letter().deadline(), deadline.deadline());
            dossier.open().flatMap(Submission::openRound).ifPresent(round -> watch(moved, round.id()));
        }
    }

    /** Starts the timers of the present plan, if there is a deadline. */
    void watch(Letters.Letter letter, UUID roundId) {
        Instant deadline = letter.deadline();
        if (deadline != null) {
            process.deadlineSet(roundId, plan(deadline));
        }
    }

    /** A timer woke us: says what is due by the present plan and was not said before. */
    @Transactional
    public void warn(UUID roundId) {
        UUID letterId = submissions.letterOfRound(roundId).orElse(null);
        if (letterId == null) {
            return;
        }
        Dossier dossier = dossiers.lock(letterId);
        Instant deadline = dossier.letter().deadline();
        Round round = dossier.open()
                .flatMap(Submission::openRound)
                .filter(open -> open.id().equals(roundId))
                .orElse(null);
        if (round == null || deadline == null) {
            return;
        }
        int number = dossier.letter().deadlinePlan();
        Optional<WarningLevel> due = plan(deadline).dueWhenWoken(clock.instant(), warnings.gravest(roundId, number));
        due.ifPresent(level -> say(level, letterId, round, deadline, number));
    }

    private void say(WarningLevel level, UUID letterId, Round round, Instant deadline, int number) {
        warnings.said(round.id(), number, level, clock.instant());
        List<String> offices =
                round.due().stream().map(SignOff::officeId).distinct().toList();
        List<UUID> contacts = level == WarningLevel.TWO_DAYS_BEFORE ? List.of() : escalation.contactsOf(offices);
        facts.tell(
                Topics.tasks("approval"),
                switch (level) {
                    case TWO_DAYS_BEFORE ->
                        new DeadlineNear(letterId, RoundProcess.ID, round.id(), deadline, 2, offices, contacts);
                    case ONE_DAY_BEFORE ->
                        new DeadlineNear(letterId, RoundProcess.ID, round.id(), deadline, 1, offices, contacts);
                    case PASSED ->
                        new DeadlinePassed(letterId, RoundProcess.ID, round.id(), deadline, offices, contacts);
                });
        audit.act(
                letterId,
                level == WarningLevel.PASSED ? "deadline-passed" : "deadline-near",
                null,
                Map.of("roundId", round.id(), "deadline", deadline, "level", level, "waitingFor", offices));
    }

    private static WarningPlan plan(Instant deadline) {
        ZonedDateTime local = deadline.atZone(Deadline.ZONE);
        return WarningPlan.of(local.toLocalDate(), local.toLocalTime(), WorkingDays.standard());
    }
}
