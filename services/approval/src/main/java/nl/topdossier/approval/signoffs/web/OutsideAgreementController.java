package nl.topdossier.approval.signoffs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.topdossier.approval.signoffs.OutsideAgreement;
import nl.topdossier.approval.signoffs.RecordingOutsideAgreements;
import nl.topdossier.approval.texts.Texts;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Agreements given on paper, by telephone or by mail. */
@RestController
@RequestMapping("/v1")
class OutsideAgreementController {

    private final RecordingOutsideAgreements recording;

    OutsideAgreementController(RecordingOutsideAgreements recording) {
        this.recording = recording;
    }

    @PostMapping("/tasks/{taskId}/outside-agreement")
    @ResponseStatus(HttpStatus.CREATED)
    SignOffView.Outside record(@PathVariable UUID taskId, @Valid @RequestBody AgreementToRecord body) {
        var given = new RecordingOutsideAgreements.Given(
                body.giver(),
                body.givenAt().truncatedTo(ChronoUnit.SECONDS),
                body.way(),
                Texts.required(body.evidence(), "approval.outside.evidence-missing"),
                body.sign() != null && body.sign(),
                body.contentHash(),
                body.memoHash());
        return SignOffView.Outside.of(recording.record(taskId, given, CurrentPerson.get()));
    }

    @PostMapping("/outside-agreements/{outsideAgreementId}/confirmation")
    SignOffView confirm(@PathVariable UUID outsideAgreementId) {
        return SignOffView.of(recording.confirm(outsideAgreementId, CurrentPerson.get()), false, false, null);
    }

    record AgreementToRecord(
            @NotNull UUID giver,
            @NotNull Instant givenAt,
            OutsideAgreement.@NotNull Way way,
            @NotBlank String evidence,
            @Nullable Boolean sign,
            @NotBlank @Size(max = 128) String contentHash,
            @Nullable @Size(max = 128) String memoHash) {}
}
