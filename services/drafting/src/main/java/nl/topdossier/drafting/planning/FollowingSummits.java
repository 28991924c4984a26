package nl.topdossier.drafting.planning;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.drafting.deadlines.LetterDeadlines;
import nl.topdossier.drafting.letters.DeadlineWish;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterCard;
import nl.topdossier.drafting.letters.LetterOpening;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Meeting;
import nl.topdossier.drafting.letters.PlannedDeadline;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.lettertext.dates.Days;
import nl.topdossier.messaging.Facts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the timetable of summits: opens letters on their day, moves their deadlines, and tells which carry former days. */
@Service
public class FollowingSummits {

    /** Who opens and moves what the timetable asks for; its acts are the system's. */
    public static final UUID TIMETABLE =
            UUID.nameUUIDFromBytes("logistics".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private static final Locale DUTCH = Locale.of("nl");

    private final PlanSource plans;
    private final Summits summits;
    private final Letters letters;
    private final LetterOpening opening;
    private final LetterDeadlines deadlines;
    private final OutdatedLetters outdated;
    private final CancelledSummits cancelled;
    private final Facts facts;
    private final MessageSource messages;
    private final Clock clock;

    FollowingSummits(
            PlanSource plans,
            Summits summits,
            Letters letters,
            LetterOpening opening,
            LetterDeadlines deadlines,
            OutdatedLetters outdated,
            CancelledSummits cancelled,
            Facts facts,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.summits = summits;
        this.letters = letters;
        this.opening = opening;
        this.deadlines = deadlines;
        this.outdated = outdated;
        this.cancelled = cancelled;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Brings the summit and its letters up to what is planned now. */
    @Transactional
    public void follow(UUID summitId) {
        SummitPlan plan = plans.of(summitId);
        Summits.Summit before = summits.find(summitId).orElse(null);
        summits.put(plan.summit());
        Days former = before == null || before.isOn(plan.firstDay(), plan.lastDay())
                ? null
                : new Days(before.starts(), before.ends());
        for (Letter seen : letters.ofSummit(summitId)) {
            Letter letter = letters.lock(seen.id());
            if (!letter.state().isOver()) {
                follow(letter, plan);
            }
            if (former != null) {
                tellOutdated(letter, former, plan);
            }
        }
    }

    private void follow(Letter letter, SummitPlan plan) {
        Meeting meeting = plan.meeting();
        if (!letter.card().meeting().equals(meeting)) {
            letter.meetingMoved(meeting);
            letters.update(letter);
        }
        PlannedDeadline deadline = plan.letter(letter.card().kind())
                .map(SummitPlan.LetterPlan::deadline)
                .orElse(null);
        deadlines.follow(letter, deadline, TIMETABLE);
    }

    private void tellOutdated(Letter letter, Days former, SummitPlan plan) {
        Days present = new Days(plan.firstDay(), plan.lastDay());
        if (letter.state() != LetterState.WITHDRAWN
                && !outdated.mentions(letter, List.of(former), present).isEmpty()) {
            facts.tell(
                    Topics.DRAFTING_LETTER,
                    new LetterDatesOutdated(letter.id(), plan.summitId(), letter.state() == LetterState.DISPATCHED));
        }
    }

    /** The timetable says that a letter has to be opened; one that is there already is enough, a cancelled summit needs none. */
    @Transactional
    public void due(LetterDue due) {
        boolean there = letters.ofSummit(due.summitId()).stream()
                .anyMatch(letter -> letter.card().kind() == due.kind() && letter.state() != LetterState.WITHDRAWN
                        || letter.id().equals(due.letterId()));
        if (there || cancelled.isCancelled(due.summitId())) {
            return;
        }
        SummitPlan plan = plans.of(due.summitId());
        summits.put(plan.summit());
        plan.letter(due.kind()).ifPresent(letter -> open(due.letterId(), plan, letter));
    }

    private void open(UUID letterId, SummitPlan plan, SummitPlan.LetterPlan letter) {
        LetterCard card = new LetterCard(
                letter.kind(),
                plan.meetingKind(),
                plan.summitId(),
                plan.name(),
                plan.meeting(),
                letter.houses(),
                letter.draftingOfficeId(),
                TIMETABLE,
                clock.instant());
        opening.open(
                letterId,
                new LetterOpening.Opening(
                        card, title(letter.kind(), plan.name()), List.of(), DeadlineWish.of(letter.deadline()), null));
    }

    private String title(LetterKind kind, String summit) {
        return messages.getMessage("letter.title." + kind.name(), new Object[] {summit}, DUTCH);
    }
}
