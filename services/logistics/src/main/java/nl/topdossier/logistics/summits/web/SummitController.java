package nl.topdossier.logistics.summits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.logistics.summits.PlanningSummits;
import nl.topdossier.logistics.summits.PreviewLine;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.web.ETags;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Summits: everybody reads, the coordinator plans. */
@RestController
@RequestMapping("/v1/summits")
class SummitController {

    private final Summits summits;
    private final PlanningSummits planning;

    SummitController(Summits summits, PlanningSummits planning) {
        this.summits = summits;
        this.planning = planning;
    }

    record DaysRequest(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

        LocalDate first() {
            if (firstDay == null
                    || firstDay.isBefore(LocalDate.of(1990, 1, 1))
                    || firstDay.isAfter(LocalDate.of(2100, 1, 1))) {
                throw Refusal.invalid("problem.summit.days");
            }
            return firstDay;
        }

        LocalDate last() {
            LocalDate last = lastDay == null ? first() : lastDay;
            if (last.isBefore(first()) || last.isAfter(first().plusDays(31))) {
                throw Refusal.invalid("problem.summit.days");
            }
            return last;
        }
    }

    record CancellationRequest(@Nullable String reason) {}

    @GetMapping
    List<Summit> all() {
        return summits.all();
    }

    @GetMapping("/{summitId}")
    ResponseEntity<Summit> one(@PathVariable UUID summitId) {
        return tagged(summits.required(summitId));
    }

    @PostMapping
    @PreAuthorize("hasRole('coordinator')")
    ResponseEntity<Summit> plan(@RequestBody SummitRequest request) {
        Summit summit = planning.plan(request.summit(), CurrentPerson.get().id());
        return ResponseEntity.created(URI.create("/v1/summits/" + summit.summitId()))
                .eTag(ETags.of(summit.version()))
                .body(summit);
    }

    @PutMapping("/{summitId}")
    @PreAuthorize("hasRole('coordinator')")
    ResponseEntity<Summit> describe(
            @PathVariable UUID summitId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SummitRequest request) {
        return tagged(planning.describe(
                summitId,
                ETags.required(ifMatch),
                request.description(),
                CurrentPerson.get().id()));
    }

    @PostMapping("/{summitId}/preview")
    @PreAuthorize("hasRole('coordinator')")
    List<PreviewLine> preview(@PathVariable UUID summitId, @RequestBody SummitRequest request) {
        return planning.preview(summitId, request.description());
    }

    @PostMapping("/{summitId}/date-changes/preview")
    @PreAuthorize("hasRole('coordinator')")
    List<PreviewLine> preview(@PathVariable UUID summitId, @RequestBody DaysRequest days) {
        return planning.preview(summitId, days.first(), days.last());
    }

    @PostMapping("/{summitId}/date-changes")
    @PreAuthorize("hasRole('coordinator')")
    ResponseEntity<Summit> move(
            @PathVariable UUID summitId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DaysRequest days) {
        return tagged(planning.move(
                summitId,
                ETags.required(ifMatch),
                days.first(),
                days.last(),
                CurrentPerson.get().id()));
    }

    @PostMapping("/{summitId}/cancellation")
    @PreAuthorize("hasRole('coordinator')")
    ResponseEntity<Summit> cancel(
            @PathVariable UUID summitId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CancellationRequest request) {
        long version = ETags.required(ifMatch);
        String reason = Texts.required(request.reason());
        return tagged(
                planning.cancel(summitId, version, reason, CurrentPerson.get().id()));
    }

    private static ResponseEntity<Summit> tagged(Summit summit) {
        return ResponseEntity.ok().eTag(ETags.of(summit.version())).body(summit);
    }
}
