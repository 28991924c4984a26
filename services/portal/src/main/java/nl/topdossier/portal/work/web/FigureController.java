package nl.topdossier.portal.work.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.work.BudgetLine;
import nl.topdossier.portal.work.FigureReading;
import nl.topdossier.portal.work.FiguresPage;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.portal.work.WorkState;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures and budget of a summit: looking and recording. */
@Controller
class FigureController {

    private final FigureReading figures;
    private final WorkReading work;
    private final SummitReading summits;
    private final Owners owners;
    private final ServiceClients services;
    private final WorkActs acts;

    FigureController(
            FigureReading figures,
            WorkReading work,
            SummitReading summits,
            Owners owners,
            ServiceClients services,
            WorkActs acts) {
        this.figures = figures;
        this.work = work;
        this.summits = summits;
        this.owners = owners;
        this.services = services;
        this.acts = acts;
    }

    @GetMapping("/summits/{summitId}/figures")
    String figures(@PathVariable UUID summitId, Model model) {
        Me me = Me.get();
        Map<UUID, WorkReading.Piece> pieces = WorkPages.byId(work.plan(summitId));
        FigureReading.Budget budget = figures.budget(summitId);
        FigureReading.Recorder recorder = owners.recorder(me);
        SummitHead head = summits.head(summits.required(summitId), me);
        String moments = head.coordinating() && !head.state().isOver() ? head.address() + "/budget-decisions" : null;
        model.addAttribute(
                "figures",
                new FiguresPage(
                        head,
                        figures.views(summitId, figures.figures(summitId), pieces, recorder),
                        figures.lines(summitId, budget, pieces, recorder),
                        figures.total(budget),
                        figures.moments(budget, summits.today(), moments),
                        moments,
                        head.state().isOver() ? List.of() : subjects(pieces.values(), recorder)));
        return "work/figures";
    }

    private static List<FiguresPage.Subject> subjects(
            Collection<WorkReading.Piece> pieces, FigureReading.Recorder recorder) {
        Stream<FiguresPage.Subject> whole =
                recorder.may(null) ? Stream.of(new FiguresPage.Subject(null, null)) : Stream.empty();
        return Stream.concat(
                        whole,
                        pieces.stream()
                                .filter(piece -> piece.state() != WorkState.CANCELLED && recorder.may(piece))
                                .map(piece -> new FiguresPage.Subject(piece.workTaskId(), piece.title())))
                .toList();
    }

    @PostMapping("/summits/{summitId}/figures")
    String addFigure(
            @PathVariable UUID summitId,
            @RequestParam String name,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable UUID work,
            RedirectAttributes flash) {
        return add(summitId, "figures", adding(name, unit, work), "done.FIGURE_ADDED", flash);
    }

    @PostMapping("/summits/{summitId}/budget")
    String addLine(
            @PathVariable UUID summitId,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable UUID work,
            RedirectAttributes flash) {
        return add(summitId, "budget", adding(name, null, work), "done.LINE_ADDED", flash);
    }

    private static Map<String, @Nullable Object> adding(String name, @Nullable String unit, @Nullable UUID work) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("unit", unit);
        body.put("workTaskId", work);
        return body;
    }

    private String add(
            UUID summitId, String what, Map<String, @Nullable Object> body, String done, RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId + "/figures",
                done,
                flash,
                null,
                WorkActs.NONE,
                () -> services.logistics()
                        .post()
                        .uri("/v1/summits/{id}/" + what, summitId)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity());
    }

    @PostMapping("/summits/{summitId}/figures/{figureId}")
    String value(
            @PathVariable UUID summitId,
            @PathVariable UUID figureId,
            @RequestParam String value,
            @RequestParam String revision,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "false") boolean assumed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownOn,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> body = recording(source, assumed, knownOn);
        body.put("value", Amounts.whole(value));
        return record(summitId, "/v1/figures/{id}/values", figureId, revision, body, "done.FIGURE", flash);
    }

    @PostMapping("/summits/{summitId}/budget/{lineId}")
    String amount(
            @PathVariable UUID summitId,
            @PathVariable UUID lineId,
            @RequestParam BudgetLine.Kind kind,
            @RequestParam String amount,
            @RequestParam String revision,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "false") boolean assumed,
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownOn,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> body = recording(source, assumed, knownOn);
        body.put("kind", kind);
        body.put("amount", Amounts.whole(amount));
        body.put("decision", decision == null || decision.isBlank() ? null : decision);
        return record(summitId, "/v1/budget-lines/{id}/amounts", lineId, revision, body, "done.BUDGET", flash);
    }

    private static Map<String, @Nullable Object> recording(
            @Nullable String source, boolean assumed, @Nullable LocalDate knownOn) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("source", source == null || source.isBlank() ? null : source);
        body.put("assumed", assumed);
        body.put("knownOn", knownOn);
        return body;
    }

    private String record(
            UUID summitId,
            String path,
            UUID id,
            String revision,
            Map<String, @Nullable Object> body,
            String done,
            RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId + "/figures",
                done,
                flash,
                null,
                WorkActs.NONE,
                () -> services.logistics()
                        .post()
                        .uri(path, id)
                        .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                        .body(body)
                        .retrieve()
                        .toBodilessEntity());
    }
}
