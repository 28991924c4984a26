package nl.topdossier.portal.offices.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.offices.Holding;
import nl.topdossier.portal.offices.OfficeView;
import nl.topdossier.portal.offices.OfficesPage;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offices and who holds them: everybody may look, the functional administrator records and ends. */
@Controller
@RequestMapping("/offices")
class OfficePages {

    private final ServiceClients services;
    private final People people;
    private final DeadlineViews deadlines;

    OfficePages(ServiceClients services, People people, DeadlineViews deadlines) {
        this.services = services;
        this.people = people;
        this.deadlines = deadlines;
    }

    @GetMapping
    String offices(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model,
            Locale locale) {
        LocalDate shown = day == null ? deadlines.now().toLocalDate() : day;
        boolean administrator = Me.get().has(Roles.ADMINISTRATOR);
        List<Office> offices = services.approval()
                .get()
                .uri("/v1/offices")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Office>>() {});
        List<OfficeView> views = (offices == null ? List.<Office>of() : offices)
                .stream()
                        .map(office -> view(office, shown, administrator, locale))
                        .toList();
        List<Choice> choices = people.all().entrySet().stream()
                .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
        model.addAttribute("offices", new OfficesPage(shown, views, choices, List.of()));
        return "offices/page";
    }

    private OfficeView view(Office office, LocalDate day, boolean administrator, Locale locale) {
        return new OfficeView(
                office.officeId(),
                people.officeName(office.officeId(), locale),
                kind(office.kind()),
                office.holdings().stream()
                        .map(held -> holding(held, day, administrator))
                        .toList(),
                office.escalation().stream().map(people::nameOf).toList(),
                administrator ? "/offices/" + office.officeId() + "/holdings" : null);
    }

    private static OfficeView.Kind kind(String kind) {
        return kind.equals("DESK") ? OfficeView.Kind.PARLIAMENTARY_DESK : OfficeView.Kind.valueOf(kind);
    }

    private Holding holding(Held held, LocalDate day, boolean administrator) {
        boolean current = !held.from().isAfter(day)
                && (held.until() == null || !held.until().isBefore(day));
        return new Holding(
                people.nameOf(held.personId()),
                Holding.As.valueOf(held.capacity()),
                held.from(),
                held.until(),
                current,
                administrator && held.until() == null ? "/offices/holdings/" + held.holdingId() + "/end" : null);
    }

    @PostMapping("/{officeId}/holdings")
    @PreAuthorize("hasRole('administrator')")
    String record(
            @PathVariable String officeId,
            @RequestParam UUID person,
            @RequestParam Holding.As as,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes flash) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("personId", person);
        body.put("capacity", as.name());
        body.put("from", from);
        body.put("until", until);
        return act(
                () -> services.approval()
                        .post()
                        .uri("/v1/offices/{id}/holdings", officeId)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity(),
                "offices.recorded",
                flash);
    }

    @PostMapping("/holdings/{holdingId}/end")
    @PreAuthorize("hasRole('administrator')")
    String end(
            @PathVariable UUID holdingId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            RedirectAttributes flash) {
        return act(
                () -> services.approval()
                        .patch()
                        .uri("/v1/holdings/{id}", holdingId)
                        .body(Map.of("until", until))
                        .retrieve()
                        .toBodilessEntity(),
                "offices.ended",
                flash);
    }

    private static String act(Runnable change, String done, RedirectAttributes flash) {
        try {
            change.run();
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok(done));
        } catch (ServiceRefusal refusal) {
            String words = refusal.words();
            flash.addFlashAttribute(
                    Notice.ATTRIBUTE, Notice.error("notice.refused", words == null ? refusal.code() : words));
        }
        return "redirect:/offices";
    }

    record Office(String officeId, String kind, List<UUID> escalation, List<Held> holdings) {}

    record Held(
            UUID holdingId,
            UUID personId,
            String capacity,
            LocalDate from,
            @Nullable LocalDate until) {}
}
