package nl.topdossier.portal.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.book.BookedHouse;
import nl.topdossier.portal.book.BookedStage;
import nl.topdossier.portal.book.BookedTask;
import nl.topdossier.portal.book.HouseBook;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.book.LetterCard;
import nl.topdossier.portal.book.SubjectCards;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.letters.CardViews;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The status board from the books: every running letter, those that endanger their deadline first. */
@Service
public class BoardService {

    private static final int MOST = 250;

    private final LetterBook letters;
    private final TaskBook tasks;
    private final HouseBook houses;
    private final SubjectCards subjects;
    private final People people;
    private final DeadlineViews deadlines;
    private final CardViews cards;
    private final Clock clock;

    BoardService(
            LetterBook letters,
            TaskBook tasks,
            HouseBook houses,
            SubjectCards subjects,
            People people,
            DeadlineViews deadlines,
            CardViews cards,
            Clock clock) {
        this.letters = letters;
        this.tasks = tasks;
        this.houses = houses;
        this.subjects = subjects;
        this.people = people;
        this.deadlines = deadlines;
        this.cards = cards;
        this.clock = clock;
    }

    /** The whole board; what failed is given by who asked the services. */
    public BoardPage page(List<Incident> incidents, List<UnprocessedMessage> messages, Locale locale) {
        List<LetterCard> running = letters.running(MOST);
        List<UUID> shown = running.stream().map(LetterCard::letterId).toList();
        Map<UUID, List<BookedTask>> open = tasks.openOf(shown).stream()
                .filter(task -> !task.isNotice())
                .collect(Collectors.groupingBy(BookedTask::letterId));
        Map<UUID, List<BookedHouse>> sent =
                houses.of(shown).stream().collect(Collectors.groupingBy(BookedHouse::letterId));
        Set<UUID> failed = incidents.stream().map(Incident::letterId).collect(Collectors.toSet());
        List<BoardLetter> rows = running.stream()
                .map(card -> row(
                        card,
                        open.getOrDefault(card.letterId(), List.of()),
                        sent.getOrDefault(card.letterId(), List.of()),
                        failed.contains(card.letterId()),
                        locale))
                .sorted(Comparator.comparing((BoardLetter row) -> !isGrave(row))
                        .thenComparing(row -> row.deadline().at()))
                .toList();
        return new BoardPage(counters(rows, incidents.size() + messages.size()), rows, incidents, messages);
    }

    private static boolean isGrave(BoardLetter row) {
        return row.deadline().urgency() == Urgency.OVERDUE
                || (row.blocker() != null && row.blocker().weight() == Blocker.Weight.GRAVE);
    }

    private BoardCounters counters(List<BoardLetter> rows, int failed) {
        Instant monday = deadlines
                .now()
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(nl.topdossier.calendar.Deadline.ZONE)
                .toInstant();
        return new BoardCounters(
                rows.size() < MOST ? rows.size() : letters.countRunning(),
                count(rows, Urgency.OVERDUE),
                count(rows, Urgency.SOON) + count(rows, Urgency.TODAY),
                (int) rows.stream()
                        .filter(row -> row.blocker() != null && isGrave(row))
                        .count(),
                failed,
                letters.dispatchedSince(monday));
    }

    private static int count(List<BoardLetter> rows, Urgency urgency) {
        return (int)
                rows.stream().filter(row -> row.deadline().urgency() == urgency).count();
    }

    private BoardLetter row(
            LetterCard card, List<BookedTask> open, List<BookedHouse> sent, boolean failed, Locale locale) {
        return new BoardLetter(
                card.letterId(),
                CardViews.title(card),
                CardViews.stage(card.stage()),
                detail(sent),
                owner(open, card, sent, locale),
                open.isEmpty() ? card.stageSince() : open.getFirst().openedAt(),
                cards.deadline(card),
                blocker(card, sent, failed));
    }

    /** Which House has the letter, once it is on its way. */
    private static @Nullable Text detail(List<BookedHouse> sent) {
        return switch (sent.size()) {
            case 0 -> null;
            case 1 -> said(sent.getFirst());
            default -> Text.of("board.houses", said(sent.get(0)), said(sent.get(1)));
        };
    }

    private static Text said(BookedHouse house) {
        return Text.of("board.house." + house.state(), Text.of("house." + house.house()));
    }

    private String owner(List<BookedTask> open, LetterCard card, List<BookedHouse> sent, Locale locale) {
        String owners = open.stream()
                .map(task -> task.officeId() != null
                        ? people.officeName(task.officeId(), locale)
                        : task.personId() != null ? people.nameOf(task.personId()) : people.officeName("PZ", locale))
                .distinct()
                .collect(Collectors.joining(", "));
        if (owners.isEmpty()) {
            return people.officeName(sent.isEmpty() ? card.officeId() : "PZ", locale);
        }
        return owners;
    }

    private static @Nullable Blocker blocker(LetterCard card, List<BookedHouse> sent, boolean failed) {
        if (failed) {
            return new Blocker(Blocker.Weight.GRAVE, Text.of("board.blocker.incident"));
        }
        if (card.stage() == BookedStage.BLOCKED) {
            String codes = card.blocked();
            long findings =
                    codes == null ? 0 : codes.chars().filter(c -> c == ',').count() + 1;
            return new Blocker(Blocker.Weight.GRAVE, Text.of("board.blocker.findings", findings));
        }
        return sent.stream()
                .filter(house -> house.state().isTrouble())
                .findFirst()
                .map(house -> new Blocker(Blocker.Weight.GRAVE, said(house)))
                .orElse(null);
    }

    /** The title of a letter, a summit or a piece of work, for what is listed beside the letters. */
    public String titleOf(@Nullable UUID letterId) {
        return letterId == null
                ? "–"
                : letters.find(letterId)
                        .map(CardViews::title)
                        .or(() -> subjects.titleOf(letterId))
                        .orElse(letterId.toString());
    }

    /** Now; for pages that show how long something takes. */
    public Instant now() {
        return clock.instant();
    }
}
