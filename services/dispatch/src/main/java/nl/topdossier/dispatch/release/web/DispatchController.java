package nl.topdossier.dispatch.release.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.ViewLog;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.dispatch.content.ContentFetching;
import nl.topdossier.dispatch.content.LedgerDoesNotAnswer;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.release.GateDesk;
import nl.topdossier.dispatch.release.GivingBack;
import nl.topdossier.dispatch.release.ReleaseDesk;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.ETags;
import nl.topdossier.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;

/** What dispatches there are for everybody who may see the letter; gate and release for the parliamentary desk. */
@RestController
@RequestMapping("/v1")
class DispatchController {

    private static final String DESK = "hasRole('parliamentary-desk')";

    private final Dispatches dispatches;
    private final DispatchViews views;
    private final GateDesk gate;
    private final ReleaseDesk desk;
    private final GivingBack givingBack;
    private final ContentFetching content;
    private final Parts parts;
    private final Visibility visibility;
    private final ViewLog viewLog;

    DispatchController(
            Dispatches dispatches,
            DispatchViews views,
            GateDesk gate,
            ReleaseDesk desk,
            GivingBack givingBack,
            ContentFetching content,
            Parts parts,
            Visibility visibility,
            ViewLog viewLog) {
        this.dispatches = dispatches;
        this.views = views;
        this.gate = gate;
        this.desk = desk;
        this.givingBack = givingBack;
        this.content = content;
        this.parts = parts;
        this.visibility = visibility;
        this.viewLog = viewLog;
    }

    @GetMapping("/letters/{letterId}/dispatches")
    List<DispatchViews.View> ofLetter(@PathVariable UUID letterId) {
        Person person = CurrentPerson.get();
        visibility.require(letterId, person);
        viewLog.viewed(letterId, person.id(), "dispatch");
        return dispatches.ofLetter(letterId).stream().map(views::of).toList();
    }

    @GetMapping("/dispatches/{dispatchId}")
    ResponseEntity<DispatchViews.View> one(@PathVariable UUID dispatchId) {
        return answer(visible(dispatchId));
    }

    @GetMapping("/dispatches/{dispatchId}/parts")
    List<PartView> parts(@PathVariable UUID dispatchId) {
        visible(dispatchId);
        return parts.of(dispatchId).stream()
                .map(part -> new PartView(part.name(), part.mediaType(), part.sha256(), part.sentSha256()))
                .toList();
    }

    @GetMapping("/dispatches/{dispatchId}/parts/{name}")
    ResponseEntity<byte[]> part(@PathVariable UUID dispatchId, @PathVariable String name) {
        visible(dispatchId);
        Part found = parts.of(dispatchId).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .body(found.sentContent());
    }

    @PostMapping("/dispatches/{dispatchId}/gate-checks")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> recheck(@PathVariable UUID dispatchId) {
        gate.recheck(dispatchId, CurrentPerson.get().id());
        return answer(visible(dispatchId));
    }

    @PostMapping("/dispatches/{dispatchId}/release")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> release(@PathVariable UUID dispatchId, @RequestBody @Valid Release request) {
        Dispatch before = visible(dispatchId);
        Dispatch after = desk.release(
                dispatchId,
                request.contentHash(),
                fetch(before),
                CurrentPerson.get().id());
        if (after.state() == DispatchState.BLOCKED) {
            throw Refusal.conflict("dispatch.release.blocked");
        }
        return answer(after);
    }

    private LetterFacts fetch(Dispatch dispatch) {
        try {
            return content.fetch(dispatch.dispatchId(), dispatch.letterId(), dispatch.version());
        } catch (RestClientException e) {
            throw Refusal.unavailable("dispatch.release.no-answer");
        } catch (LedgerDoesNotAnswer e) {
            throw Refusal.unavailable("dispatch.release.ledger-no-answer");
        }
    }

    @PostMapping("/dispatches/{dispatchId}/release-undo")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> undo(@PathVariable UUID dispatchId) {
        desk.undo(dispatchId, CurrentPerson.get().id());
        return answer(visible(dispatchId));
    }

    @PostMapping("/dispatches/{dispatchId}/return")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> giveBack(@PathVariable UUID dispatchId, @RequestBody @Valid Reason request) {
        givingBack.giveBack(
                dispatchId,
                ReturnCause.BLOCKED,
                request.reason(),
                CurrentPerson.get().id());
        return answer(visible(dispatchId));
    }

    @PostMapping("/dispatches/{dispatchId}/withdrawal")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> withdraw(@PathVariable UUID dispatchId, @RequestBody @Valid Reason request) {
        givingBack.giveBack(
                dispatchId,
                ReturnCause.WITHDRAWN,
                request.reason(),
                CurrentPerson.get().id());
        return answer(visible(dispatchId));
    }

    @PutMapping("/dispatches/{dispatchId}/council-confirmation")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> confirmCouncil(@PathVariable UUID dispatchId, @RequestBody @Valid Name request) {
        gate.confirmCouncil(dispatchId, request.name(), CurrentPerson.get().id());
        return answer(visible(dispatchId));
    }

    @PutMapping("/dispatches/{dispatchId}/memo-exception")
    @PreAuthorize(DESK)
    ResponseEntity<DispatchViews.View> exceptMemo(@PathVariable UUID dispatchId, @RequestBody @Valid Reason request) {
        gate.exceptMemo(dispatchId, request.reason(), CurrentPerson.get().id());
        return answer(visible(dispatchId));
    }

    private Dispatch visible(UUID dispatchId) {
        Dispatch dispatch = dispatches.find(dispatchId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        visibility.require(dispatch.letterId(), CurrentPerson.get());
        return dispatch;
    }

    private ResponseEntity<DispatchViews.View> answer(Dispatch dispatch) {
        return ResponseEntity.ok().eTag(ETags.of(dispatch.rowVersion())).body(views.of(dispatch));
    }

    record Release(@NotBlank @Size(max = 100) String contentHash) {}

    record Reason(@NotBlank @Size(max = 2000) String reason) {}

    record Name(@NotBlank @Size(max = 200) String name) {}

    record PartView(String name, String mediaType, String sha256, String sentSha256) {}
}
