package nl.topdossier.portal.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.portal.board.Blocker;
import nl.topdossier.portal.board.BoardLetter;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.plan.PlanRow;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.TimetableReading;
import nl.topdossier.portal.summits.TimetableReading.Unsent;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.portal.work.Slack;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letters of the plan: those that are written, with the slack of their steps, and those that are still to be opened. */
@Component
class PlanLetters {

    private final TimetableReading timetables;
    private final People people;
    private final DeadlineViews deadlines;
    private final MessageSource messages;
    private final Clock clock;

    PlanLetters(
            TimetableReading timetables, People people, DeadlineViews deadlines, MessageSource messages, Clock clock) {
        this.timetables = timetables;
        this.people = people;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the timetables of all summits say of letters that were not sent. */
    Schedule schedule() {
        List<Unsent> unsent = timetables.unsent();
        return new Schedule(
                unsent.stream()
                        .filter(letter -> letter.letterId() == null)
                        .collect(Collectors.groupingBy(Unsent::summitId)),
                unsent.stream()
                        .filter(letter -> letter.letterId() != null)
                        .collect(Collectors.toMap(
                                letter -> Objects.requireNonNull(letter.letterId()),
                                Function.identity(),
                                (a, b) -> a)));
    }

    /**
     * @param toOpen the letters that are still to be opened, by summit
     * @param opened the others, by letter
     */
    record Schedule(Map<UUID, List<Unsent>> toOpen, Map<UUID, Unsent> opened) {}

    /** A letter that is being written; it is in danger too when one of its steps is too late for the dispatch. */
    PlanItem written(BoardLetter letter, @Nullable Unsent planned) {
        boolean grave = letter.blocker() != null && letter.blocker().weight() == Blocker.Weight.GRAVE;
        Integer slack = planned == null ? null : planned.slack();
        PlanItem.Danger danger = danger(letter.deadline(), slack, grave);
        LocalDate since = letter.since().atZone(Words.ZONE).toLocalDate();
        return item(
                letter.owner(),
                danger,
                grave,
                slack,
                since,
                letter.deadline(),
                new Drawn(
                        letter.id(),
                        letter.title(),
                        "/letters/" + letter.id(),
                        Text.of("stage." + letter.stage()),
                        letter.blocker() == null ? null : letter.blocker().what(),
                        Text.of("plan.next.letter", letter.owner(), letter.since())));
    }

    /** Whether it is still to come: the letters of a summit that was planned to look back on are opened by nobody. */
    boolean isToCome(Unsent letter, Summit summit) {
        return isToCome(letter.deadline(), summit.lastDay(), deadlines.now());
    }

    static boolean isToCome(Instant deadline, LocalDate lastDay, LocalDateTime now) {
        return !deadline.isBefore(now.atZone(Words.ZONE).toInstant()) || !lastDay.isBefore(now.toLocalDate());
    }

    /** A letter that opens by itself on its day; when that had passed before its summit was planned, somebody has to open it. */
    PlanItem toOpen(Unsent letter, Summit summit, Locale locale) {
        Deadline deadline = deadlines.of(letter.deadline(), null);
        Words words = new Words(messages, clock, locale);
        return item(
                people.officeName(letter.draftingOfficeId(), locale),
                danger(deadline, letter.slack(), false),
                false,
                letter.slack(),
                letter.opensOn(),
                deadline,
                new Drawn(
                        letter.plannedId(),
                        words.say("timetable.letter", Text.of("letter.kind." + letter.kind()), summit.name()),
                        "/summits/" + summit.summitId() + "/timetable",
                        Text.of("plan.letter.planned"),
                        null,
                        letter.opensOn().isBefore(deadlines.now().toLocalDate())
                                ? Text.of("plan.next.open")
                                : Text.of("timetable.opensOn", letter.opensOn())));
    }

    static PlanItem.Danger danger(Deadline deadline, @Nullable Integer slack, boolean grave) {
        if (deadline.urgency() == Urgency.OVERDUE) {
            return PlanItem.Danger.LATE;
        }
        boolean soon = deadline.urgency() == Urgency.SOON || deadline.urgency() == Urgency.TODAY;
        return grave || soon || slack != null && slack < 0 ? PlanItem.Danger.NEAR : PlanItem.Danger.NONE;
    }

    private PlanItem item(
            String owner,
            PlanItem.Danger danger,
            boolean blocked,
            @Nullable Integer slack,
            LocalDate from,
            Deadline deadline,
            Drawn drawn) {
        LocalDate finish = deadline.at().toLocalDate();
        LocalDate start = from.isBefore(finish) ? from : finish;
        int far = danger == PlanItem.Danger.NONE ? PlanItems.FAR : 0;
        return new PlanItem(
                owner,
                true,
                danger,
                blocked,
                PlanItems.isThisWeek(finish, deadlines.now().toLocalDate()),
                slack == null ? far : slack,
                start,
                finish,
                false,
                slack == null ? null : drawn.title(),
                timeline -> new PlanRow(
                        PlanRow.Kind.LETTER,
                        drawn.id(),
                        drawn.title(),
                        drawn.address(),
                        owner,
                        drawn.state(),
                        danger.style(true),
                        false,
                        start,
                        deadline,
                        slack == null ? null : new Slack(slack, false).said(),
                        drawn.blocker(),
                        drawn.next(),
                        timeline.bar(start, finish)));
    }

    /** What only the row shows. */
    private record Drawn(
            UUID id,
            String title,
            String address,
            Text state,
            @Nullable Text blocker,
            Text next) {}
}
