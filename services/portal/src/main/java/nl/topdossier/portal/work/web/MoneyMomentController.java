package nl.topdossier.portal.work.web;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding and moving the moments at which money is decided on; the page of figures and budget shows them. */
@Controller
@RequestMapping("/summits/{summitId}/budget-decisions")
@PreAuthorize("hasRole('coordinator')")
class MoneyMomentController {

    private final ServiceClients services;
    private final WorkActs acts;

    MoneyMomentController(ServiceClients services, WorkActs acts) {
        this.services = services;
        this.acts = acts;
    }

    @PostMapping
    String add(
            @PathVariable UUID summitId,
            @RequestParam String name,
            @RequestParam String day,
            RedirectAttributes flash) {
        return act(
                summitId,
                "done.MOMENT",
                flash,
                () -> services.logistics()
                        .post()
                        .uri("/v1/summits/{id}/budget-decisions", summitId)
                        .body(Map.of("name", name, "day", day))
                        .retrieve()
                        .toBodilessEntity());
    }

    @PostMapping("/{key}")
    String move(
            @PathVariable UUID summitId,
            @PathVariable String key,
            @RequestParam String revision,
            @RequestParam String day,
            RedirectAttributes flash) {
        return act(
                summitId,
                "done.MOMENT_MOVED",
                flash,
                () -> services.logistics()
                        .post()
                        .uri("/v1/summits/{id}/budget-decisions/{key}/moves", summitId, key)
                        .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                        .body(Map.of("day", day))
                        .retrieve()
                        .toBodilessEntity());
    }

    private String act(UUID summitId, String done, RedirectAttributes flash, Runnable call) {
        return acts.act("/summits/" + summitId + "/figures", done, flash, null, WorkActs.NONE, call);
    }
}
