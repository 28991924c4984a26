package nl.topdossier.portal.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Asks logistics for the figures and the budget of a summit, as the person who looks. */
@Component
public class FigureReading {

    private static final String WANTED = "-wanted";
    private static final String ARRANGED = "-blocked";

    private final ServiceClients services;
    private final People people;

    FigureReading(ServiceClients services, People people) {
        this.services = services;
        this.people = people;
    }

    /** A figure as logistics answers. */
    public record Recorded(
            UUID figureId,
            @Nullable UUID workTaskId,
            String key,
            String name,
            String unit,
            @Nullable Long value,
            @Nullable String source,
            boolean assumed,
            List<Value> history,
            long version) {

        /** Whether it is of no template: then its id is its key. */
        boolean isAddedByHand() {
            return key.equals(figureId.toString());
        }
    }

    /** A value that a figure has or had. */
    public record Value(long value, @Nullable String source, boolean assumed, UUID recordedBy, Instant recordedAt) {}

    /** The budget as logistics answers. */
    public record Budget(
            long planned, long committed, long spent, Standing standing, List<Line> lines, List<Moment> decisions) {}

    /** How near the end of the money is. */
    public enum Standing {
        WITHIN,
        NEAR,
        OVER
    }

    /** A line of the budget. */
    public record Line(
            UUID budgetLineId,
            @Nullable UUID workTaskId,
            String key,
            String name,
            long planned,
            long committed,
            long spent,
            Standing standing,
            List<Entry> history,
            long version) {}

    /** A line of some summit that is nearly used up or overrun. */
    public record Endangered(
            UUID summitId,
            UUID budgetLineId,
            @Nullable UUID workTaskId,
            String name,
            long planned,
            long committed,
            long spent,
            Standing standing) {}

    /** What one of the amounts became. */
    public record Entry(
            BudgetLine.Kind kind,
            long amount,
            @Nullable String source,
            boolean assumed,
            UUID recordedBy,
            Instant recordedAt) {}

    /** A moment at which money is decided on. */
    public record Moment(String key, String name, LocalDate day, String rule, long version) {}

    /** The figures of a summit. */
    public List<Recorded> figures(UUID summitId) {
        List<Recorded> figures = services.logistics()
                .get()
                .uri("/v1/summits/{id}/figures", summitId)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Recorded>>() {});
        return figures == null ? List.of() : figures;
    }

    /** The budget of a summit. */
    public Budget budget(UUID summitId) {
        return Objects.requireNonNull(services.logistics()
                .get()
                .uri("/v1/summits/{id}/budget", summitId)
                .retrieve()
                .body(Budget.class));
    }

    /** The lines that endanger a summit that is not over, of all of them. */
    public List<Endangered> endangered() {
        List<Endangered> lines = services.logistics()
                .get()
                .uri("/v1/budget-lines/endangered")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Endangered>>() {});
        return lines == null ? List.of() : lines;
    }

    /** Figures as a page shows them; whoever may record has an address for it. */
    public List<Figure> views(
            UUID summitId, List<Recorded> figures, Map<UUID, WorkReading.Piece> work, Recorder recorder) {
        Map<String, Recorded> byKey =
                figures.stream().collect(Collectors.toMap(Recorded::key, Function.identity(), (a, b) -> a));
        return figures.stream()
                .map(figure -> view(summitId, figure, byKey, work, recorder))
                .toList();
    }

    private Figure view(
            UUID summitId,
            Recorded figure,
            Map<String, Recorded> byKey,
            Map<UUID, WorkReading.Piece> work,
            Recorder recorder) {
        WorkReading.Piece piece = figure.workTaskId() == null ? null : work.get(figure.workTaskId());
        Recorded wanted = figure.key().endsWith(ARRANGED)
                ? byKey.get(figure.key().substring(0, figure.key().length() - ARRANGED.length()) + WANTED)
                : null;
        return new Figure(
                figure.figureId().toString(),
                figure.name(),
                figure.unit(),
                number(figure.value()),
                wanted == null ? null : number(wanted.value()),
                figure.source(),
                figure.assumed(),
                piece == null ? null : piece.title(),
                piece == null ? null : "/work-tasks/" + piece.workTaskId(),
                figure.history().reversed().stream()
                        .map(value -> new Figure.Value(
                                Text.of("figure.was", BigDecimal.valueOf(value.value()), figure.unit()),
                                value.source(),
                                value.assumed(),
                                people.nameOf(value.recordedBy()),
                                value.recordedAt()))
                        .toList(),
                String.valueOf(figure.version()),
                recorder.may(piece) ? "/summits/" + summitId + "/figures/" + figure.figureId() : null);
    }

    private static @Nullable BigDecimal number(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    /** The lines of a budget as a page shows them. */
    public List<BudgetLine> lines(UUID summitId, Budget budget, Map<UUID, WorkReading.Piece> work, Recorder recorder) {
        return budget.lines().stream()
                .map(line ->
                        line(summitId, line, line.workTaskId() == null ? null : work.get(line.workTaskId()), recorder))
                .toList();
    }

    private BudgetLine line(UUID summitId, Line line, WorkReading.@Nullable Piece piece, Recorder recorder) {
        Entry last = line.history().isEmpty() ? null : line.history().getLast();
        return new BudgetLine(
                line.budgetLineId().toString(),
                line.name(),
                BigDecimal.valueOf(line.planned()),
                BigDecimal.valueOf(line.committed()),
                BigDecimal.valueOf(line.spent()),
                warning(line.standing()),
                last == null ? null : last.source(),
                last != null && last.assumed(),
                line.history().reversed().stream().map(this::entry).toList(),
                String.valueOf(line.version()),
                recorder.may(piece) ? "/summits/" + summitId + "/budget/" + line.budgetLineId() : null);
    }

    private Figure.Value entry(Entry entry) {
        return new Figure.Value(
                Text.of("budget.was." + entry.kind(), BigDecimal.valueOf(entry.amount())),
                entry.source(),
                entry.assumed(),
                people.nameOf(entry.recordedBy()),
                entry.recordedAt());
    }

    private static BudgetLine.Warning warning(Standing standing) {
        return switch (standing) {
            case WITHIN -> BudgetLine.Warning.NONE;
            case NEAR -> BudgetLine.Warning.NEAR;
            case OVER -> BudgetLine.Warning.OVER;
        };
    }

    /** All lines together; none when there are none. */
    public @Nullable BudgetLine total(Budget budget) {
        return budget.lines().isEmpty()
                ? null
                : new BudgetLine(
                        "total",
                        "",
                        BigDecimal.valueOf(budget.planned()),
                        BigDecimal.valueOf(budget.committed()),
                        BigDecimal.valueOf(budget.spent()),
                        warning(budget.standing()),
                        null,
                        false,
                        List.of(),
                        "",
                        null);
    }

    /**
     * The moments of decision.
     *
     * @param address where other days go, before the key of each; absent where this person may not move them
     */
    public List<MoneyMoment> moments(Budget budget, LocalDate today, @Nullable String address) {
        return budget.decisions().stream()
                .map(moment -> new MoneyMoment(
                        moment.key(),
                        moment.name(),
                        moment.day(),
                        moment.rule(),
                        moment.day().isBefore(today),
                        String.valueOf(moment.version()),
                        address == null ? null : address + "/" + moment.key()))
                .toList();
    }

    /** Whether a person may record the numbers of a piece of work, or of the summit as a whole. */
    @FunctionalInterface
    public interface Recorder {

        boolean may(WorkReading.@Nullable Piece piece);
    }
}
