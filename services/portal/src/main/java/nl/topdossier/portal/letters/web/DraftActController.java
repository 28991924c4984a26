package nl.topdossier.portal.letters.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the drafting office does with a letter beside writing it. */
@Controller
@RequestMapping("/letters/{letterId}")
class DraftActController {

    private final ServiceClients services;
    private final Acts acts;

    DraftActController(ServiceClients services, Acts acts) {
        this.services = services;
        this.acts = acts;
    }

    @PostMapping("/submit")
    String submit(
            @PathVariable UUID letterId,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.SUBMIT",
                flash,
                () -> services.drafting()
                        .post()
                        .uri("/v1/letters/{id}/submissions", letterId)
                        .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                        .body(Map.of())
                        .retrieve()
                        .toBodilessEntity());
    }

    @PostMapping("/recall")
    String recall(@PathVariable UUID letterId, @RequestParam String choice, RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.RECALL",
                flash,
                () -> post("/v1/letters/{id}/recalls", letterId, Map.of("purpose", choice)));
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID letterId,
            @RequestParam String remarks,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.WITHDRAW",
                flash,
                () -> post("/v1/letters/{id}/withdrawal", letterId, Map.of("reason", remarks)),
                address(letterId, "withdraw"));
    }

    @PostMapping("/keep")
    String keep(
            @PathVariable UUID letterId,
            @RequestParam String remarks,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.KEEP",
                flash,
                () -> post("/v1/letters/{id}/keeping", letterId, Map.of("reason", remarks)),
                address(letterId, "keep"));
    }

    @PostMapping("/reentry")
    String reenter(
            @PathVariable UUID letterId,
            @RequestParam String choice,
            @RequestParam String remarks,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.CHOOSE_REENTRY",
                flash,
                () -> post("/v1/letters/{id}/reentry", letterId, reentry(choice, remarks)),
                address(letterId, "reentry"));
    }

    /** A way is a target, and behind a colon the round that follows on a changed text, or the office in the line. */
    private static Map<String, String> reentry(String way, String reason) {
        List<String> steps = List.of(way.split(":", 2));
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("to", steps.getFirst());
        choice.put("reason", reason);
        if (steps.size() > 1) {
            choice.put("LINE".equals(steps.getFirst()) ? "officeId" : "thenStartAt", steps.get(1));
        }
        return choice;
    }

    @PostMapping("/deadline-notices/{noticeId}")
    String seeDeadline(@PathVariable UUID letterId, @PathVariable UUID noticeId, RedirectAttributes flash) {
        return acts.act(
                letterId,
                noticeId,
                "done.SEEN",
                flash,
                () -> services.drafting()
                        .post()
                        .uri("/v1/letters/{id}/deadline-notices/{notice}/acknowledgement", letterId, noticeId)
                        .body(Map.of())
                        .retrieve()
                        .toBodilessEntity());
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable UUID letterId,
            @RequestParam String about,
            @RequestParam String answer,
            @RequestParam(defaultValue = "false") boolean assumption,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.ANSWER",
                flash,
                () -> post(
                        "/v1/letters/{id}/answers",
                        letterId,
                        Map.of("question", about, "answer", answer, "assumption", assumption)));
    }

    @PostMapping("/findings/{code}/waive")
    String waive(
            @PathVariable UUID letterId,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String place,
            @RequestParam String reason,
            RedirectAttributes flash) {
        Map<String, String> waiver = new LinkedHashMap<>();
        waiver.put("place", place);
        waiver.put("reason", reason);
        return acts.act(
                letterId,
                null,
                "done.WAIVE",
                flash,
                () -> services.drafting()
                        .post()
                        .uri("/v1/letters/{id}/findings/{code}/waiver", letterId, code)
                        .body(waiver)
                        .retrieve()
                        .toBodilessEntity());
    }

    /** These words are kept by the browser alone; the server keeps only remarks on a sign-off. */
    @PostMapping({
        "/{act:withdraw|keep|reentry}/draft",
        "/tasks/{id}/take-back/draft",
        "/dispatches/{id}/{act}/draft",
        "/hand-overs/{id}/{act}/draft"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keptByTheBrowser(@PathVariable UUID letterId) {}

    private static String address(UUID letterId, String act) {
        return "/letters/" + letterId + "/" + act;
    }

    private void post(String path, UUID letterId, Map<String, ?> body) {
        services.drafting().post().uri(path, letterId).body(body).retrieve().toBodilessEntity();
    }
}
