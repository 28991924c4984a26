package nl.topdossier.portal.letters.web;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the parliamentary desk does: release, and what a House needs. */
@Controller
@RequestMapping("/letters/{letterId}")
@PreAuthorize("hasRole('parliamentary-desk')")
class DispatchActController {

    private final ServiceClients services;
    private final Acts acts;

    DispatchActController(ServiceClients services, Acts acts) {
        this.services = services;
        this.acts = acts;
    }

    @PostMapping("/dispatches/{id}/release")
    String release(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam String contentHash,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.RELEASE",
                flash,
                () -> post("/v1/dispatches/{id}/release", id, Map.of("contentHash", contentHash)));
    }

    @PostMapping("/dispatches/{id}/undo")
    String undo(@PathVariable UUID letterId, @PathVariable UUID id, RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.UNDO_RELEASE",
                flash,
                () -> post("/v1/dispatches/{id}/release-undo", id, Map.of()));
    }

    @PostMapping("/dispatches/{id}/recheck")
    String recheck(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId, task, "done.RECHECK", flash, () -> post("/v1/dispatches/{id}/gate-checks", id, Map.of()));
    }

    @PostMapping("/dispatches/{id}/return")
    String giveBack(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam String remarks,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.RETURN_TO_DRAFTING",
                flash,
                () -> post("/v1/dispatches/{id}/return", id, Map.of("reason", remarks)),
                "/letters/" + letterId + "/dispatches/" + id + "/return");
    }

    @PostMapping("/dispatches/{id}/withdraw")
    String withdraw(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam String remarks,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.WITHDRAW",
                flash,
                () -> post("/v1/dispatches/{id}/withdrawal", id, Map.of("reason", remarks)),
                "/letters/" + letterId + "/dispatches/" + id + "/withdraw");
    }

    @PostMapping("/hand-overs/{id}/receipt")
    String receipt(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam LocalDateTime receivedAt,
            @RequestParam String evidence,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        Map<String, String> receipt =
                Map.of("receivedAt", receivedAt.atZone(Words.ZONE).toInstant().toString(), "evidence", evidence);
        return acts.act(
                letterId, task, "done.RECORD_RECEIPT", flash, () -> post("/v1/hand-overs/{id}/receipts", id, receipt));
    }

    @PostMapping("/hand-overs/{id}/has-it")
    String hasIt(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam LocalDateTime receivedAt,
            @RequestParam String evidence,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        String at = receivedAt.atZone(Words.ZONE).toInstant().toString();
        Map<String, Object> answer = Map.of("received", true, "receivedAt", at, "evidence", evidence);
        return acts.act(
                letterId, task, "done.HOUSE_HAS_IT", flash, () -> post("/v1/hand-overs/{id}/confirmation", id, answer));
    }

    @PostMapping("/hand-overs/{id}/has-it-not")
    String hasItNot(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam String remarks,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.HOUSE_HAS_IT_NOT",
                flash,
                () -> post("/v1/hand-overs/{id}/confirmation", id, Map.of("received", false, "evidence", remarks)),
                "/letters/" + letterId + "/hand-overs/" + id + "/has-it-not");
    }

    @PostMapping({"/hand-overs/{id}/retry", "/hand-overs/{id}/repeat"})
    String sendAgain(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.SEND_AGAIN",
                flash,
                () -> post("/v1/hand-overs/{id}/repetition", id, Map.of()),
                "/letters/" + letterId + "/hand-overs/" + id + "/repeat");
    }

    @PostMapping("/hand-overs/{id}/number")
    String number(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam String dossier,
            @RequestParam String number,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        Map<String, Object> given =
                Map.of("number", dossier.strip() + ", nr. " + number.strip(), "noneExpected", false);
        return acts.act(
                letterId, task, "done.RECORD_NUMBER", flash, () -> post("/v1/hand-overs/{id}/number", id, given));
    }

    @PostMapping("/hand-overs/{id}/no-number")
    String noNumber(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                task,
                "done.NO_NUMBER_EXPECTED",
                flash,
                () -> post("/v1/hand-overs/{id}/number", id, Map.of("noneExpected", true)));
    }

    @PostMapping("/hand-overs/{id}/chase")
    String chase(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID task,
            RedirectAttributes flash) {
        return acts.act(
                letterId, task, "done.RECORD_CHASE", flash, () -> post("/v1/hand-overs/{id}/chase", id, Map.of()));
    }

    @PostMapping("/dispatches/{id}/council")
    String confirmCouncil(
            @PathVariable UUID letterId, @PathVariable UUID id, @RequestParam String name, RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.CONFIRM_COUNCIL",
                flash,
                () -> put("/v1/dispatches/{id}/council-confirmation", id, Map.of("name", name)));
    }

    @PostMapping("/dispatches/{id}/memo-exception")
    String excuseMemo(
            @PathVariable UUID letterId,
            @PathVariable UUID id,
            @RequestParam String remarks,
            RedirectAttributes flash) {
        return acts.act(
                letterId,
                null,
                "done.EXCUSE_MEMO",
                flash,
                () -> put("/v1/dispatches/{id}/memo-exception", id, Map.of("reason", remarks)),
                "/letters/" + letterId + "/dispatches/" + id + "/memo-exception");
    }

    private void put(String path, UUID id, Map<String, ?> body) {
        services.dispatch().put().uri(path, id).body(body).retrieve().toBodilessEntity();
    }

    private void post(String path, UUID id, Map<String, ?> body) {
        services.dispatch().post().uri(path, id).body(body).retrieve().toBodilessEntity();
    }
}
