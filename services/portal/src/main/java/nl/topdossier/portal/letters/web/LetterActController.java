package nl.topdossier.portal.letters.web;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Overview;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding for an office: agree, sign, return, take back, and agreements given outside the system. */
@Controller
@RequestMapping("/letters/{letterId}/tasks/{taskId}")
class LetterActController {

    private final ServiceClients services;
    private final Acts acts;

    LetterActController(ServiceClients services, Acts acts) {
        this.services = services;
        this.acts = acts;
    }

    @PostMapping("/agree")
    String agree(
            @PathVariable UUID letterId,
            @PathVariable UUID taskId,
            @RequestParam String contentHash,
            @RequestParam(required = false) @Nullable String memoHash,
            @RequestParam(defaultValue = "false") boolean sign,
            @RequestParam(required = false) @Nullable String note,
            RedirectAttributes flash) {
        Map<String, Object> decision = decision("AGREE", contentHash, memoHash);
        decision.put("sign", sign);
        if (note != null && !note.isBlank()) {
            decision.put("notes", note);
        }
        String base = "/letters/" + letterId + "/tasks/" + taskId;
        return acts.act(
                letterId,
                taskId,
                sign ? "done.SIGN" : "done.AGREE",
                flash,
                () -> post("/v1/tasks/{id}/decision", taskId, decision),
                base + "/agree",
                base + "/return");
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable UUID letterId,
            @PathVariable UUID taskId,
            @RequestParam String contentHash,
            @RequestParam(required = false) @Nullable String memoHash,
            @RequestParam String remarks,
            RedirectAttributes flash) {
        Map<String, Object> decision = decision("RETURN", contentHash, memoHash);
        decision.put("remarks", remarks);
        String base = "/letters/" + letterId + "/tasks/" + taskId;
        return acts.act(
                letterId,
                taskId,
                "done.RETURN",
                flash,
                () -> post("/v1/tasks/{id}/decision", taskId, decision),
                base + "/return",
                base + "/agree");
    }

    private static Map<String, Object> decision(String what, String contentHash, @Nullable String memoHash) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("decision", what);
        decision.put("contentHash", contentHash);
        if (memoHash != null && !memoHash.isBlank()) {
            decision.put("memoHash", memoHash);
        }
        return decision;
    }

    /** Keeps remarks while they are typed. A task that is over keeps nothing; the browser still does. */
    @PostMapping({"/return/draft", "/prepare/draft"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID letterId, @PathVariable UUID taskId, @RequestParam String remarks) {
        try {
            type(taskId, remarks);
        } catch (ServiceRefusal refusal) {
            if (!Set.of(403, 404, 409).contains(refusal.status())) {
                throw refusal;
            }
        }
    }

    /** What a colleague typed is shown to whoever decides for the office. */
    @PostMapping("/prepare")
    String prepare(
            @PathVariable UUID letterId,
            @PathVariable UUID taskId,
            @RequestParam String remarks,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.PREPARE",
                flash,
                () -> type(taskId, remarks),
                "/letters/" + letterId + "/tasks/" + taskId + "/prepare");
    }

    private void type(UUID taskId, String remarks) {
        services.approval()
                .put()
                .uri("/v1/tasks/{id}/remarks-draft", taskId)
                .body(Map.of("remarks", remarks))
                .retrieve()
                .toBodilessEntity();
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable UUID letterId,
            @PathVariable UUID taskId,
            @RequestParam String remarks,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.TAKE_BACK",
                flash,
                () -> post("/v1/sign-offs/{id}/taking-back", taskId, Map.of("reason", remarks)),
                "/letters/" + letterId + "/tasks/" + taskId + "/take-back");
    }

    @PostMapping("/outside")
    String outside(
            @PathVariable UUID letterId,
            @PathVariable UUID taskId,
            @RequestParam UUID giver,
            @RequestParam LocalDateTime givenAt,
            @RequestParam String way,
            @RequestParam String evidence,
            @RequestParam String contentHash,
            @RequestParam(required = false) @Nullable String memoHash,
            RedirectAttributes flash) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("giver", giver);
        given.put("givenAt", givenAt.atZone(Words.ZONE).toInstant().toString());
        given.put("way", "EMAIL".equals(way) ? "MAIL" : way);
        given.put("evidence", evidence);
        given.put("contentHash", contentHash);
        if (memoHash != null && !memoHash.isBlank()) {
            given.put("memoHash", memoHash);
        }
        return acts.act(letterId, null, "done.RECORD_OUTSIDE_AGREEMENT", flash, () -> {
            given.put("sign", asksToSign(letterId, taskId));
            post("/v1/tasks/{id}/outside-agreement", taskId, given);
        });
    }

    @PostMapping("/confirm-outside")
    String confirm(@PathVariable UUID letterId, @PathVariable UUID taskId, RedirectAttributes flash) {
        return acts.act(letterId, taskId, "done.CONFIRM_OUTSIDE_AGREEMENT", flash, () -> {
            ApprovalAnswers.Outside outside = signOff(letterId, taskId).outside();
            if (outside == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            post("/v1/outside-agreements/{id}/confirmation", outside.outsideAgreementId(), Map.of());
        });
    }

    private boolean asksToSign(UUID letterId, UUID taskId) {
        return signOff(letterId, taskId).role() == nl.topdossier.portal.letters.SignOff.Asked.SIGNS;
    }

    private ApprovalAnswers.Given signOff(UUID letterId, UUID taskId) {
        Overview overview = services.approval()
                .get()
                .uri("/v1/letters/{id}/sign-offs", letterId)
                .retrieve()
                .body(Overview.class);
        return (overview == null ? java.util.List.<ApprovalAnswers.Submitted>of() : overview.submissions())
                .stream()
                        .flatMap(submission -> submission.rounds().stream())
                        .flatMap(round -> round.signOffs().stream())
                        .filter(signOff -> signOff.signOffId().equals(taskId))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void post(String path, UUID id, Map<String, ?> body) {
        RestClient approval = services.approval();
        approval.post().uri(path, id).body(body).retrieve().toBodilessEntity();
    }
}
