package nl.topdossier.logistics.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToLongFunction;
import nl.topdossier.contracts.summit.BudgetStanding;
import nl.topdossier.logistics.figures.BudgetLine;
import nl.topdossier.logistics.figures.Budgets;
import nl.topdossier.logistics.figures.Decisions;
import nl.topdossier.logistics.figures.Recording;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.work.WorkDesk;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.ETags;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The budget in whole euros: everybody reads, the owner of the work (or the coordinator) records. */
@RestController
@RequestMapping("/v1")
@Tag(name = "figures", description = FigureController.CARE)
class BudgetController {

    private final Budgets budgets;
    private final Decisions decisions;
    private final WorkDesk desk;

    BudgetController(Budgets budgets, Decisions decisions, WorkDesk desk) {
        this.budgets = budgets;
        this.decisions = decisions;
        this.desk = desk;
    }

    /** The whole budget: its sums, how it stands, its lines and when it is decided on. */
    record BudgetView(
            long planned,
            long committed,
            long spent,
            BudgetStanding standing,
            List<LineView> lines,
            List<DecisionController.DecisionView> decisions) {}

    record LineView(
            UUID budgetLineId,
            @Nullable UUID workTaskId,
            String key,
            String name,
            long planned,
            long committed,
            long spent,
            BudgetStanding standing,
            List<BudgetLine.Entry> history,
            long version) {}

    /** A line that is nearly used up or overrun. */
    record EndangeredView(
            UUID summitId,
            UUID budgetLineId,
            @Nullable UUID workTaskId,
            String name,
            long planned,
            long committed,
            long spent,
            BudgetStanding standing) {}

    record AmountRequest(
            BudgetLine.@Nullable Kind kind,
            @Nullable Long amount,
            @Nullable String source,
            @Nullable Boolean assumed,
            @Nullable String decision,
            @Nullable LocalDate knownOn) {}

    record LineRequest(@Nullable UUID workTaskId, @Nullable String name) {}

    @GetMapping("/summits/{summitId}/budget")
    @Operation(summary = "The budget of a summit with its lines, their history and the moments of decision")
    BudgetView ofSummit(@PathVariable UUID summitId, Locale locale) {
        Summit summit = decisions.summit(summitId);
        List<BudgetLine> lines = budgets.of(summitId);
        long planned = sum(lines, BudgetLine::planned);
        long committed = sum(lines, BudgetLine::committed);
        long spent = sum(lines, BudgetLine::spent);
        return new BudgetView(
                planned,
                committed,
                spent,
                BudgetLine.standing(planned, Math.max(committed, spent)),
                lines.stream().map(line -> view(line, locale)).toList(),
                decisions.of(summit).stream()
                        .map(each -> DecisionController.DecisionView.of(each, summit, locale))
                        .toList());
    }

    @GetMapping("/budget-lines/endangered")
    @Operation(summary = "The lines of all summits that are not over which are nearly used up or overrun")
    List<EndangeredView> endangered(Locale locale) {
        return budgets.endangered().stream()
                .map(line -> new EndangeredView(
                        line.summitId(),
                        line.budgetLineId(),
                        line.workTaskId(),
                        name(line, locale),
                        line.planned(),
                        line.committed(),
                        line.spent(),
                        line.standing()))
                .toList();
    }

    @PostMapping("/summits/{summitId}/budget")
    @Operation(summary = "Adds a budget line to the summit, or to a piece of its work")
    ResponseEntity<LineView> add(@PathVariable UUID summitId, @RequestBody LineRequest request, Locale locale) {
        BudgetLine added = budgets.add(
                summitId, request.workTaskId(), request.name() == null ? "" : request.name(), CurrentPerson.get());
        return ResponseEntity.created(URI.create("/v1/budget-lines/" + added.budgetLineId()))
                .eTag(ETags.of(added.rowVersion()))
                .body(view(added, locale));
    }

    @PostMapping("/budget-lines/{budgetLineId}/amounts")
    @Operation(summary = "Records what is planned, committed or spent on a line from now on")
    ResponseEntity<LineView> record(
            @PathVariable UUID budgetLineId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody AmountRequest request,
            Locale locale) {
        BudgetLine.Kind kind = request.kind();
        Long amount = request.amount();
        if (kind == null || amount == null) {
            throw Refusal.invalid("problem.figure.number");
        }
        LocalDate knownOn = request.knownOn() == null ? desk.today() : request.knownOn();
        BudgetLine line = budgets.record(
                budgetLineId,
                ETags.required(ifMatch),
                kind,
                new Recording(amount, request.source(), Boolean.TRUE.equals(request.assumed()), knownOn),
                request.decision(),
                CurrentPerson.get());
        return ResponseEntity.ok().eTag(ETags.of(line.rowVersion())).body(view(line, locale));
    }

    private static long sum(List<BudgetLine> lines, ToLongFunction<BudgetLine> amount) {
        return lines.stream().mapToLong(amount).sum();
    }

    private static String name(BudgetLine line, Locale locale) {
        return locale.getLanguage().equals("en") ? line.nameEn() : line.name();
    }

    private static LineView view(BudgetLine line, Locale locale) {
        return new LineView(
                line.budgetLineId(),
                line.workTaskId(),
                line.key(),
                name(line, locale),
                line.planned(),
                line.committed(),
                line.spent(),
                line.standing(),
                line.entries(),
                line.rowVersion());
    }
}
