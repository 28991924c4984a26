package nl.topdossier.portal.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.portal.board.BoardService;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.plan.PlanFilter;
import nl.topdossier.portal.plan.PlanPage;
import nl.topdossier.portal.plan.PlanSummit;
import nl.topdossier.portal.shell.Amount;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.work.WorkReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts letters and work together per summit, the gravest on top. Rows are made only of what is shown: of a summit that was
 * not asked for by name that is what is in danger, and no more than a screenful.
 */
@Component
class PlanPages {

    private static final int FOLDED = 8;

    private final WorkReading work;
    private final SummitReading summits;
    private final BoardService board;
    private final LetterBook letters;
    private final PlanItems items;
    private final PlanLetters planned;
    private final PlanMoney money;

    PlanPages(
            WorkReading work,
            SummitReading summits,
            BoardService board,
            LetterBook letters,
            PlanItems items,
            PlanLetters planned,
            PlanMoney money) {
        this.work = work;
        this.summits = summits;
        this.board = board;
        this.letters = letters;
        this.items = items;
        this.planned = planned;
        this.money = money;
    }

    PlanPage of(PlanFilter filter, Me me, Locale locale) {
        Map<UUID, Summit> known = summits.all().stream()
                .collect(Collectors.toMap(Summit::summitId, summit -> summit, (a, b) -> a, LinkedHashMap::new));
        Map<UUID, WorkReading.Plan> plans = work.everything().stream()
                .collect(Collectors.toMap(WorkReading.Plan::summitId, plan -> plan, (a, b) -> a));
        Map<UUID, List<PlanItem>> all = new LinkedHashMap<>();
        List<PlanItem> apart = new ArrayList<>();
        Map<UUID, UUID> summitOf = letters.summitsOfRunning();
        PlanLetters.Schedule schedule = planned.schedule();
        board.page(List.of(), List.of(), locale).letters().forEach(letter -> {
            UUID summit = summitOf.get(letter.id());
            (summit == null || !known.containsKey(summit)
                            ? apart
                            : all.computeIfAbsent(summit, id -> new ArrayList<>()))
                    .add(planned.written(letter, schedule.opened().get(letter.id())));
        });
        known.values()
                .forEach(summit -> schedule.toOpen().getOrDefault(summit.summitId(), List.of()).stream()
                        .filter(letter -> planned.isToCome(letter, summit))
                        .forEach(letter -> all.computeIfAbsent(summit.summitId(), id -> new ArrayList<>())
                                .add(planned.toOpen(letter, summit, locale))));
        plans.forEach((summit, plan) -> plan.tasks().stream()
                .filter(piece -> known.containsKey(summit))
                .forEach(piece ->
                        all.computeIfAbsent(summit, id -> new ArrayList<>()).add(items.work(piece, locale))));
        money.of(known, plans, locale)
                .forEach((summit, lines) ->
                        all.computeIfAbsent(summit, id -> new ArrayList<>()).addAll(lines));
        List<PlanItem> everything = Stream.concat(all.values().stream().flatMap(List::stream), apart.stream())
                .toList();
        List<PlanSummit> parts = new ArrayList<>(all.entrySet().stream()
                .filter(entry -> filter.summit() == null || filter.summit().equals(entry.getKey()))
                .map(entry -> part(known.get(entry.getKey()), plans.get(entry.getKey()), entry.getValue(), filter, me))
                .sorted(Comparator.comparing((PlanSummit part) -> -part.counts().late())
                        .thenComparing(part -> -part.counts().endangered())
                        .thenComparing(part -> part.head() == null
                                ? java.time.LocalDate.MAX
                                : part.head().firstDay()))
                .toList());
        if (filter.summit() == null && !apart.isEmpty()) {
            parts.add(part(null, null, apart, filter, me));
        }
        return new PlanPage(
                filter,
                counters(everything),
                parts.stream().filter(part -> !isEmptyFor(part, filter)).toList(),
                known.values().stream()
                        .filter(summit -> all.containsKey(summit.summitId()))
                        .map(summit -> new Choice(summit.summitId().toString(), summit.name()))
                        .toList(),
                owners(everything),
                more(filter, parts));
    }

    private static boolean isEmptyFor(PlanSummit part, PlanFilter filter) {
        return part.rows().isEmpty() && (filter.owner() != null || Boolean.TRUE.equals(filter.endangered()));
    }

    private static @Nullable Integer more(PlanFilter filter, List<PlanSummit> parts) {
        boolean hidden = filter.summit() != null && parts.stream().anyMatch(part -> part.hidden() > 0);
        return hidden ? Amount.after(Amount.of(filter.most())) : null;
    }

    private PlanSummit part(
            @Nullable Summit summit, WorkReading.@Nullable Plan plan, List<PlanItem> all, PlanFilter filter, Me me) {
        boolean unfolded = summit == null || filter.summit() != null;
        List<PlanItem> wanted = all.stream()
                .filter(item -> filter.owner() == null || filter.owner().equals(item.owner()))
                .filter(item -> unfolded && !Boolean.TRUE.equals(filter.endangered())
                        || filter.owner() != null && !Boolean.TRUE.equals(filter.endangered())
                        || item.danger() != PlanItem.Danger.NONE)
                .sorted()
                .toList();
        int most = unfolded || filter.owner() != null ? Amount.of(filter.most()) : FOLDED;
        List<PlanItem> shown = wanted.stream().limit(most).toList();
        int hidden = unfolded ? wanted.size() - shown.size() : all.size() - shown.size();
        return items.summit(summit, plan, all, shown, unfolded, hidden, me);
    }

    private static PlanPage.Counters counters(List<PlanItem> all) {
        return new PlanPage.Counters(
                count(all, PlanItem.Danger.LATE),
                count(all, PlanItem.Danger.NEAR),
                (int) all.stream().filter(item -> item.open() && item.blocked()).count(),
                (int) all.stream()
                        .filter(item -> item.open() && item.dueThisWeek())
                        .count(),
                (int) all.stream().filter(item -> item.open() && !item.money()).count());
    }

    static int count(List<PlanItem> all, PlanItem.Danger danger) {
        return (int) all.stream().filter(item -> item.danger() == danger).count();
    }

    private static List<Choice> owners(List<PlanItem> all) {
        Set<String> names = all.stream()
                .filter(PlanItem::open)
                .map(PlanItem::owner)
                .collect(Collectors.toCollection(() -> new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        return names.stream().map(name -> new Choice(name, name)).toList();
    }
}
