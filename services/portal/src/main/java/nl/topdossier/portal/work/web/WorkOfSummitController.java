package nl.topdossier.portal.work.web;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning the work of a summit from a template, and saying that one saw what moved. */
@Controller
@RequestMapping("/summits/{summitId}")
class WorkOfSummitController {

    private final ServiceClients services;
    private final WorkActs acts;

    WorkOfSummitController(ServiceClients services, WorkActs acts) {
        this.services = services;
        this.acts = acts;
    }

    /** @param template its id and version, with a stroke between */
    @PostMapping("/work")
    @PreAuthorize("hasRole('coordinator')")
    String plan(@PathVariable UUID summitId, @RequestParam String template, RedirectAttributes flash) {
        int stroke = template.lastIndexOf('/');
        Map<String, Object> body = Map.of(
                "template",
                template.substring(0, Math.max(0, stroke)),
                "version",
                version(template.substring(stroke + 1)));
        return acts.act(
                "/summits/" + summitId + "/work",
                "done.PLAN_WORK",
                flash,
                null,
                WorkActs.NONE,
                () -> services.logistics()
                        .post()
                        .uri("/v1/summits/{id}/work", summitId)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity());
    }

    private static int version(String given) {
        return given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 1;
    }

    @PostMapping("/work-notices/{noticeId}")
    String seen(@PathVariable UUID summitId, @PathVariable UUID noticeId, RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId + "/work",
                "done.SEEN",
                flash,
                summitId,
                task -> task.taskId().equals(noticeId),
                () -> services.logistics()
                        .post()
                        .uri("/v1/work-notices/{id}/acknowledgement", noticeId)
                        .retrieve()
                        .toBodilessEntity());
    }
}
