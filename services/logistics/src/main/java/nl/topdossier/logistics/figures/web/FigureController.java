package nl.topdossier.logistics.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.logistics.figures.Figure;
import nl.topdossier.logistics.figures.Figures;
import nl.topdossier.logistics.figures.Recording;
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

/** Figures: everybody reads, the owner of the work (or the coordinator) records. */
@RestController
@RequestMapping("/v1")
@Tag(name = "figures", description = FigureController.CARE)
class FigureController {

    static final String CARE =
            "Numbers that matter for a summit, each with its source and history. Guests and delegations"
                    + " are numbers only: no name of a guest belongs in here.";

    private final Figures figures;
    private final WorkDesk desk;

    FigureController(Figures figures, WorkDesk desk) {
        this.figures = figures;
        this.desk = desk;
    }

    /** A figure with its present value and all that it had. */
    record FigureView(
            UUID figureId,
            UUID summitId,
            @Nullable UUID workTaskId,
            String key,
            String name,
            String unit,
            @Nullable Long value,
            @Nullable String source,
            boolean assumed,
            List<Figure.Value> history,
            long version) {}

    record ValueRequest(
            @Nullable Long value,
            @Nullable String source,
            @Nullable Boolean assumed,
            @Nullable LocalDate knownOn) {}

    record FigureRequest(
            @Nullable UUID workTaskId,
            @Nullable String name,
            @Nullable String unit) {}

    @GetMapping("/summits/{summitId}/figures")
    @Operation(summary = "The figures of a summit with their history")
    List<FigureView> ofSummit(@PathVariable UUID summitId, Locale locale) {
        return figures.of(summitId).stream().map(each -> view(each, locale)).toList();
    }

    @PostMapping("/summits/{summitId}/figures")
    @Operation(summary = "Adds a figure to the summit, or to a piece of its work")
    ResponseEntity<FigureView> add(@PathVariable UUID summitId, @RequestBody FigureRequest request, Locale locale) {
        Figure added = figures.add(
                summitId, request.workTaskId(), text(request.name()), text(request.unit()), CurrentPerson.get());
        return ResponseEntity.created(URI.create("/v1/figures/" + added.figureId()))
                .eTag(ETags.of(added.rowVersion()))
                .body(view(added, locale));
    }

    @GetMapping("/figures/{figureId}")
    @Operation(summary = "A figure with its history")
    ResponseEntity<FigureView> one(@PathVariable UUID figureId, Locale locale) {
        return tagged(figures.required(figureId), locale);
    }

    @PostMapping("/figures/{figureId}/values")
    @Operation(summary = "Records a value with its source, or as assumed")
    ResponseEntity<FigureView> record(
            @PathVariable UUID figureId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ValueRequest request,
            Locale locale) {
        Long value = request.value();
        if (value == null) {
            throw Refusal.invalid("problem.figure.number");
        }
        LocalDate knownOn = request.knownOn() == null ? desk.today() : request.knownOn();
        return tagged(
                figures.record(
                        figureId,
                        ETags.required(ifMatch),
                        new Recording(value, request.source(), Boolean.TRUE.equals(request.assumed()), knownOn),
                        CurrentPerson.get()),
                locale);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static ResponseEntity<FigureView> tagged(Figure figure, Locale locale) {
        return ResponseEntity.ok().eTag(ETags.of(figure.rowVersion())).body(view(figure, locale));
    }

    private static FigureView view(Figure figure, Locale locale) {
        Figure.Value last = figure.values().isEmpty() ? null : figure.values().getLast();
        return new FigureView(
                figure.figureId(),
                figure.summitId(),
                figure.workTaskId(),
                figure.key(),
                locale.getLanguage().equals("en") ? figure.nameEn() : figure.name(),
                figure.unit(),
                last == null ? null : last.value(),
                last == null ? null : last.source(),
                last != null && last.assumed(),
                figure.values(),
                figure.rowVersion());
    }
}
