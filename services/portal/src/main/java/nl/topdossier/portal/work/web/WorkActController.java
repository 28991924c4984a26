package nl.topdossier.portal.work.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.work.Need;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Doing something with a piece of work; logistics says who may. */
@Controller
@RequestMapping("/work-tasks/{workTaskId}")
class WorkActController {

    private static final String DO = "do-work";
    private static final String ASSIGN = "assign-work";
    private static final String ANSWER = "answer-work-proposal";

    private final ServiceClients services;
    private final WorkActs acts;

    WorkActController(ServiceClients services, WorkActs acts) {
        this.services = services;
        this.acts = acts;
    }

    @PostMapping("/start")
    String start(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(required = false) @Nullable String override,
            RedirectAttributes flash) {
        return act(workTaskId, "done.START", flash, List.of(), "/start", revision, body(day, null, override));
    }

    @PostMapping("/done")
    String done(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String result,
            @RequestParam(required = false) @Nullable String override,
            RedirectAttributes flash) {
        return act(
                workTaskId,
                "done.WORK_DONE",
                flash,
                List.of(DO, ASSIGN),
                "/completion",
                revision,
                body(day, result, override));
    }

    @PostMapping("/deliver")
    String deliver(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam int partial,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String override,
            RedirectAttributes flash) {
        return act(
                workTaskId,
                "done.DELIVER",
                flash,
                List.of(),
                "/results/" + partial + "/delivery",
                revision,
                body(day, note, override));
    }

    private static Map<String, @Nullable Object> body(LocalDate day, @Nullable String text, @Nullable String override) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("day", day);
        body.put("text", text);
        body.put("override", override);
        return body;
    }

    @PostMapping("/reassign")
    String reassign(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam String office,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return act(
                workTaskId,
                "done.REASSIGN",
                flash,
                List.of(DO, ASSIGN),
                "/assignment",
                revision,
                Map.of("officeId", office, "reason", reason));
    }

    @PostMapping("/hand-back")
    String handBack(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return act(workTaskId, "done.HAND_BACK", flash, List.of(DO), "/return", revision, Map.of("text", reason));
    }

    @PostMapping("/need")
    String need(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam String on,
            @RequestParam Need.Kind kind,
            RedirectAttributes flash) {
        return act(workTaskId, "done.NEED", flash, List.of(), "/needs", revision, WorkForms.need(on, kind));
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return act(
                workTaskId,
                "done.CANCEL_WORK",
                flash,
                List.of(DO, ASSIGN),
                "/cancellation",
                revision,
                Map.of("text", reason));
    }

    /** One's own work moves at once; what moves the work of others becomes a proposal to them. */
    @PostMapping({"/change", "/propose"})
    String move(
            @PathVariable UUID workTaskId,
            @RequestParam String revision,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate start,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate finish,
            @RequestParam String reason,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> wish = new LinkedHashMap<>();
        wish.put("startDay", start);
        wish.put("dueDay", finish);
        wish.put("reason", reason);
        return acts.act("/work-tasks/" + workTaskId, flash, null, WorkActs.NONE, () -> {
            Became became = services.logistics()
                    .post()
                    .uri("/v1/work-tasks/{id}/moves", workTaskId)
                    .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                    .body(wish)
                    .retrieve()
                    .body(Became.class);
            return became == null || became.proposalId() == null ? "done.CHANGE_WORK" : "done.PROPOSE";
        });
    }

    record Became(@Nullable UUID proposalId) {}

    @PostMapping("/comment")
    String comment(@PathVariable UUID workTaskId, @RequestParam String text, RedirectAttributes flash) {
        return act(workTaskId, "done.COMMENT", flash, List.of(), "/comments", null, Map.of("text", text));
    }

    @PostMapping("/attach")
    String attach(
            @PathVariable UUID workTaskId,
            @RequestParam String title,
            @RequestParam String address,
            RedirectAttributes flash) {
        return act(
                workTaskId,
                "done.ATTACH",
                flash,
                List.of(),
                "/links",
                null,
                Map.of("title", title, "address", address));
    }

    @PostMapping("/comments/{noteId}/remove")
    String removeComment(@PathVariable UUID workTaskId, @PathVariable UUID noteId, RedirectAttributes flash) {
        return remove(workTaskId, noteId, "/comments/{note}", "done.REMOVE_COMMENT", flash);
    }

    @PostMapping("/links/{noteId}/remove")
    String detach(@PathVariable UUID workTaskId, @PathVariable UUID noteId, RedirectAttributes flash) {
        return remove(workTaskId, noteId, "/links/{note}", "done.DETACH", flash);
    }

    private String remove(UUID workTaskId, UUID noteId, String path, String done, RedirectAttributes flash) {
        return acts.act("/work-tasks/" + workTaskId, flash, null, WorkActs.NONE, () -> {
            services.logistics()
                    .delete()
                    .uri("/v1/work-tasks/{id}" + path, workTaskId, noteId)
                    .retrieve()
                    .toBodilessEntity();
            return done;
        });
    }

    @PostMapping("/proposals/{proposalId}")
    String answer(
            @PathVariable UUID workTaskId,
            @PathVariable UUID proposalId,
            @RequestParam String office,
            @RequestParam boolean accepted,
            @RequestParam(required = false) @Nullable String answer,
            RedirectAttributes flash) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("officeId", office);
        body.put("accepted", accepted);
        body.put("reason", answer == null || answer.isBlank() ? null : answer);
        return acts.act(
                "/work-tasks/" + workTaskId,
                "done.ANSWER_PROPOSAL",
                flash,
                workTaskId,
                task -> task.kind().equals(ANSWER) && office.equals(task.officeId()),
                () -> services.logistics()
                        .post()
                        .uri("/v1/work-proposals/{id}/answers", proposalId)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity());
    }

    private String act(
            UUID workTaskId,
            String done,
            RedirectAttributes flash,
            List<String> kinds,
            String path,
            @Nullable String revision,
            Map<String, ?> body) {
        return acts.act(
                "/work-tasks/" + workTaskId, done, flash, workTaskId, task -> kinds.contains(task.kind()), () -> {
                    var request = services.logistics().post().uri("/v1/work-tasks/{id}" + path, workTaskId);
                    if (revision != null) {
                        request.header(HttpHeaders.IF_MATCH, "\"" + revision + "\"");
                    }
                    request.body(body).retrieve().toBodilessEntity();
                });
    }
}
