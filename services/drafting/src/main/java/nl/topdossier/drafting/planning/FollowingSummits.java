package nl.topdossier.drafting.planning;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.drafting.dates.CarriedDays;
import nl.topdossier.drafting.dates.MovedSummit;
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
import org.jspecify.annotations.Nullable;
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
    private final CancelledSummits cancelled;
    private final CarriedDays carried;
    private final Facts facts;
    private final MessageSource messages;
    private final Clock clock;

    FollowingSummits(
            PlanSource plans,
            Summits summits,
            Letters letters,
            LetterOpening opening,
            LetterDeadlines deadlines,
            CancelledSummits cancelled,
            CarriedDays carried,
            Facts facts,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.summits = summits;
        this.letters = letters;
        this.opening = opening;
        this.deadlines = deadlines;
        this.cancelled = cancelled;
        this.carried = carried;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Brings the summit and its letters up to what is planned now. */
    @Transactional
    public void follow(UUID summitId) {
        SummitPlan plan = plans.of(summitId);
        MovedSummit moved = summits.find(summitId)
                .filter(before -> !before.isOn(plan.firstDay(), plan.lastDay()))
                .map(before -> MovedSummit.of(plan.summit(), List.of(new Days(before.starts(), before.ends()))))
                .orElse(null);
        summits.put(plan.summit());
        for (UUID letterId : concerned(summitId, moved)) {
            Letter letter = letters.lock(letterId);
            if (summitId.equals(letter.card().summitId()) && !letter.state().isOver()) {
                follow(letter, plan);
            }
            if (moved != null) {
                tellOutdated(letter, moved);
            }
        }
    }

    /** The letters of the summit, and those of others that carry days which it left; all locked in one order. */
    private SortedSet<UUID> concerned(UUID summitId, @Nullable MovedSummit moved) {
        SortedSet<UUID> concerned = new TreeSet<>();
        letters.ofSummit(summitId).forEach(letter -> concerned.add(letter.id()));
        if (moved != null) {
            carried.of(moved).forEach(carrier -> concerned.add(carrier.letter().id()));
        }
        return concerned;
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

    private void tellOutdated(Letter letter, MovedSummit moved) {
        if (letter.state() != LetterState.WITHDRAWN
                && !carried.in(letter, moved).isEmpty()) {
            tell(letter, moved.summitId());
        }
    }

    private void tell(Letter letter, UUID summitId) {
        facts.tell(
                Topics.DRAFTING_LETTER,
                new LetterDatesOutdated(letter.id(), summitId, letter.state() == LetterState.DISPATCHED));
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
