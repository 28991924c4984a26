package nl.topdossier.logistics.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.logistics.figures.Decision;
import nl.topdossier.logistics.figures.Decisions;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The moments at which a budget is decided on: the coordinator adds and moves them; the budget shows them. */
@RestController
@RequestMapping("/v1/summits/{summitId}/budget-decisions")
@Tag(name = "figures", description = FigureController.CARE)
class DecisionController {

    private final Decisions decisions;

    DecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    /** A moment on its day now; the rule says whether that moves along with the summit. */
    record DecisionView(String key, String name, LocalDate day, String rule, long version) {

        static DecisionView of(Decision decision, Summit summit, Locale locale) {
            return new DecisionView(
                    decision.key(),
                    locale.getLanguage().equals("en") ? decision.nameEn() : decision.name(),
                    decision.on(summit),
                    decision.rule().toString(),
                    decision.rowVersion());
        }
    }

    /** The day: {@code 2025-06-01}, or counted from the summit as templates write it. */
    record DecisionRequest(@Nullable String name, @Nullable String day) {}

    record MoveRequest(@Nullable String day) {}

    @PostMapping
    @Operation(summary = "Adds a moment of decision: a date, or for instance '21 calendar days before first day'")
    ResponseEntity<DecisionView> add(@PathVariable UUID summitId, @RequestBody DecisionRequest request, Locale locale) {
        Decision added = decisions.add(summitId, request.name(), request.day(), CurrentPerson.get());
        URI place = URI.create("/v1/summits/" + summitId + "/budget-decisions/" + added.key());
        return answer(ResponseEntity.created(place), added, summitId, locale);
    }

    @PostMapping("/{key}/moves")
    @Operation(summary = "Moves a moment of decision to another day")
    ResponseEntity<DecisionView> move(
            @PathVariable UUID summitId,
            @PathVariable String key,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MoveRequest request,
            Locale locale) {
        Decision moved = decisions.move(summitId, key, ETags.required(ifMatch), request.day(), CurrentPerson.get());
        return answer(ResponseEntity.ok(), moved, summitId, locale);
    }

    private ResponseEntity<DecisionView> answer(
            ResponseEntity.BodyBuilder answer, Decision decision, UUID summitId, Locale locale) {
        return answer.eTag(ETags.of(decision.rowVersion()))
                .body(DecisionView.of(decision, decisions.summit(summitId), locale));
    }
}
