package nl.topdossier.portal.summits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.summits.DatesPage;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other dates for a summit: first everything that would change, then the change. */
@Controller
@RequestMapping("/summits/{summitId}/dates")
@PreAuthorize("hasRole('coordinator')")
class SummitDatesController {

    private final ServiceClients services;
    private final SummitReading summits;
    private final PreviewLines lines;
    private final OldDatesReading oldDates;
    private final SummitActs acts;

    SummitDatesController(
            ServiceClients services,
            SummitReading summits,
            PreviewLines lines,
            OldDatesReading oldDates,
            SummitActs acts) {
        this.services = services;
        this.summits = summits;
        this.lines = lines;
        this.oldDates = oldDates;
        this.acts = acts;
    }

    @GetMapping
    String dates(
            @PathVariable UUID summitId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            Model model,
            Locale locale) {
        Summit summit = summits.required(summitId);
        LocalDate first = firstDay == null ? summit.firstDay() : firstDay;
        LocalDate last = lastDay == null ? (firstDay == null ? summit.lastDay() : first) : lastDay;
        boolean asked = firstDay != null;
        List<Problem> problems = asked ? problems(summit, first, last) : List.of();
        DatesPage.Preview preview = null;
        if (asked && problems.isEmpty()) {
            try {
                preview = preview(summit, first, last, locale);
            } catch (ServiceRefusal refusal) {
                model.addAttribute(Notice.ATTRIBUTE, SummitActs.said(refusal));
            }
        }
        model.addAttribute(
                "dates",
                new DatesPage(
                        summits.head(summit, Me.get()),
                        first,
                        last,
                        String.valueOf(summit.version()),
                        preview,
                        problems));
        return "summits/dates";
    }

    private static List<Problem> problems(Summit summit, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of(new Problem("lastDay", Text.of("form.problem.days")));
        }
        return first.equals(summit.firstDay()) && last.equals(summit.lastDay())
                ? List.of(new Problem("firstDay", Text.of("form.problem.same-days")))
                : List.of();
    }

    private DatesPage.Preview preview(Summit summit, LocalDate first, LocalDate last, Locale locale) {
        List<PreviewLines.Line> changes = Objects.requireNonNull(services.logistics()
                .post()
                .uri("/v1/summits/{id}/date-changes/preview", summit.summitId())
                .body(Map.of("firstDay", first, "lastDay", last))
                .retrieve()
                .body(new ParameterizedTypeReference<List<PreviewLines.Line>>() {}));
        return new DatesPage.Preview(
                lines.groups(changes, summit, locale), oldDates.of(summit.summitId(), first, last));
    }

    @PostMapping
    String move(
            @PathVariable UUID summitId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            @RequestParam String revision,
            RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId,
                "done.CHANGE_DATES",
                flash,
                () -> services.logistics()
                        .post()
                        .uri("/v1/summits/{id}/date-changes", summitId)
                        .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                        .body(Map.of("firstDay", firstDay, "lastDay", lastDay))
                        .retrieve()
                        .toBodilessEntity());
    }
}
