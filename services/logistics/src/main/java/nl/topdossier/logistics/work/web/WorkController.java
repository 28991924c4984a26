package nl.topdossier.logistics.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.templates.PlannedTemplate;
import nl.topdossier.logistics.templates.Templates;
import nl.topdossier.logistics.templates.Wording;
import nl.topdossier.logistics.work.WorkAdding;
import nl.topdossier.logistics.work.WorkDesk;
import nl.topdossier.logistics.work.WorkMoves;
import nl.topdossier.logistics.work.WorkNotices;
import nl.topdossier.logistics.work.WorkNotices.WorkNotice;
import nl.topdossier.logistics.work.WorkPlan;
import nl.topdossier.logistics.work.WorkPlanning;
import nl.topdossier.logistics.work.WorkProposal;
import nl.topdossier.logistics.work.WorkState;
import nl.topdossier.logistics.work.web.WorkViews.PieceView;
import nl.topdossier.logistics.work.web.WorkViews.ReviewView;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work for summits as a whole: everybody reads, the coordinator plans it from a template. */
@RestController
@RequestMapping("/v1")
@Tag(name = "work", description = WorkController.CARE)
class WorkController {

    static final String CARE = "The work for a summit. Guests and delegations are numbers only: no names of guests, no"
            + " placement, no route and no security plan may be entered here; they are above what this system may hold.";

    private final Templates templates;
    private final Summits summits;
    private final WorkDesk desk;
    private final WorkPlanning planning;
    private final WorkAdding adding;
    private final WorkMoves moves;
    private final WorkNotices notices;

    WorkController(
            Templates templates,
            Summits summits,
            WorkDesk desk,
            WorkPlanning planning,
            WorkAdding adding,
            WorkMoves moves,
            WorkNotices notices) {
        this.templates = templates;
        this.summits = summits;
        this.desk = desk;
        this.planning = planning;
        this.adding = adding;
        this.moves = moves;
        this.notices = notices;
    }

    record TemplateView(String id, int version, String name, int pieces) {}

    record PlanRequest(@Nullable String template, @Nullable Integer version) {}

    /** The work of one summit; the ids of the critical path are in the order in which the work has to be done. */
    record PlanView(
            UUID summitId,
            String summit,
            @Nullable String template,
            @Nullable Integer templateVersion,
            List<UUID> criticalPath,
            Counts counts,
            List<PieceView> tasks,
            List<ReviewView> reviews) {}

    /** How the whole work stands, also when only a part of it is listed. */
    record Counts(int all, int done, int overdue, int endangered) {}

    @GetMapping("/work-templates")
    @Operation(summary = "The templates that work can be planned from, the newest version of each first")
    List<TemplateView> templates(Locale locale) {
        return templates.all().stream()
                .map(PlannedTemplate::template)
                .map(each -> new TemplateView(
                        each.id(),
                        each.version(),
                        in(each.name(), locale),
                        each.pieces().size()))
                .toList();
    }

    @GetMapping("/summits/{summitId}/work")
    @Operation(summary = "All work of a summit, with days, slack, critical path and what each piece waits for")
    PlanView ofSummit(@PathVariable UUID summitId, Locale locale) {
        return view(desk.plan(summits.required(summitId).summitId()), locale);
    }

    @PostMapping("/summits/{summitId}/work")
    @PreAuthorize("hasRole('coordinator')")
    @Operation(summary = "Plans the work of a summit from a version of a template, once")
    PlanView plan(@PathVariable UUID summitId, @RequestBody PlanRequest request, Locale locale) {
        planning.plan(
                summitId,
                request.template() == null ? "" : request.template(),
                request.version() == null ? 1 : request.version(),
                CurrentPerson.get().id());
        return view(desk.plan(summitId), locale);
    }

    record PieceRequest(
            @Nullable String title,
            @Nullable String officeId,
            @Nullable String body,
            @Nullable LocalDate startDay,
            @Nullable LocalDate dueDay,
            @Nullable Integer workingDays,
            @Nullable List<WorkAdding.WantedNeed> needs) {

        WorkAdding.Wanted wanted() {
            if (startDay == null || dueDay == null) {
                throw Refusal.invalid("problem.work.days");
            }
            return new WorkAdding.Wanted(
                    title == null ? "" : title,
                    officeId == null ? "" : officeId,
                    body,
                    startDay,
                    dueDay,
                    workingDays == null ? 1 : workingDays,
                    needs == null ? List.of() : needs);
        }
    }

    @PostMapping("/summits/{summitId}/work-tasks")
    @PreAuthorize("hasRole('coordinator')")
    @Operation(summary = "Adds a piece of work that no template named; a circle is refused and named")
    PlanView add(@PathVariable UUID summitId, @RequestBody PieceRequest request, Locale locale) {
        adding.add(summitId, request.wanted(), CurrentPerson.get());
        return view(desk.plan(summitId), locale);
    }

    @GetMapping("/plan")
    @Operation(
            summary = "The work of all summits that are still to come or to be closed: what endangers the deadline?",
            description =
                    "Lists everything, or only work of one office, only open work, or only work with so little slack.")
    List<PlanView> everything(
            @RequestParam(required = false) @Nullable String officeId,
            @RequestParam(required = false) @Nullable Integer slackAtMost,
            @RequestParam(defaultValue = "false") boolean open,
            Locale locale) {
        Predicate<PieceView> wanted = piece -> (officeId == null || officeId.equals(piece.officeId()))
                && (slackAtMost == null || (piece.slack() != null && piece.slack() <= slackAtMost))
                && (!open || !piece.state().isOver());
        return desk.livePlans().stream().map(plan -> view(plan, locale, wanted)).toList();
    }

    @GetMapping("/summits/{summitId}/work-proposals")
    @Operation(summary = "The proposals to move work of this summit, newest first")
    List<WorkProposal> proposals(@PathVariable UUID summitId) {
        return moves.of(summits.required(summitId).summitId());
    }

    @GetMapping("/summits/{summitId}/work-notices")
    @Operation(summary = "What offices were told when this summit moved, newest first")
    List<WorkNotice> notices(@PathVariable UUID summitId) {
        return notices.of(summits.required(summitId).summitId());
    }

    private PlanView view(WorkPlan plan, Locale locale) {
        return view(plan, locale, piece -> true);
    }

    private PlanView view(WorkPlan plan, Locale locale, Predicate<PieceView> wanted) {
        WorkViews views = new WorkViews(plan, desk.today(), locale);
        WorkDesk.PlannedFrom from = desk.plannedFrom(plan.summitId()).orElse(null);
        List<PieceView> pieces = views.pieces();
        return new PlanView(
                plan.summitId(),
                summits.required(plan.summitId()).name(),
                from == null ? null : from.template(),
                from == null ? null : from.version(),
                views.criticalPath(),
                counts(pieces),
                pieces.stream().filter(wanted).toList(),
                views.reviews());
    }

    private static Counts counts(List<PieceView> pieces) {
        return new Counts(
                pieces.size(),
                count(pieces, piece -> piece.state() == WorkState.DONE),
                count(pieces, PieceView::overdue),
                count(pieces, piece -> piece.slack() != null && piece.slack() < 0));
    }

    private static int count(List<PieceView> pieces, Predicate<PieceView> which) {
        return (int) pieces.stream().filter(which).count();
    }

    private static String in(Wording wording, Locale locale) {
        return locale.getLanguage().equals("en") ? wording.en() : wording.nl();
    }
}
