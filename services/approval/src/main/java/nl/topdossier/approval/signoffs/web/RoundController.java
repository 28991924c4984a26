package nl.topdossier.approval.signoffs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.topdossier.approval.signoffs.ChangingRounds;
import nl.topdossier.approval.signoffs.Round;
import nl.topdossier.approval.texts.Texts;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of an open round: an agreement taken back, an office added. A next round takes its place. */
@RestController
@RequestMapping("/v1")
class RoundController {

    private final ChangingRounds changing;

    RoundController(ChangingRounds changing) {
        this.changing = changing;
    }

    @PostMapping("/sign-offs/{signOffId}/taking-back")
    SignOffView takeBack(@PathVariable UUID signOffId, @Valid @RequestBody Reason body) {
        String reason = Texts.required(body.reason(), "approval.sign-off.reason-missing");
        return SignOffView.of(changing.takeBack(signOffId, reason, CurrentPerson.get()), false, false, null);
    }

    @PostMapping("/rounds/{roundId}/participants")
    @PreAuthorize("hasAnyRole('coordinator', 'drafter')")
    @ResponseStatus(HttpStatus.CREATED)
    NextRound addOffice(@PathVariable UUID roundId, @Valid @RequestBody OfficeToAdd body) {
        Round next = changing.addOffice(
                roundId,
                new ChangingRounds.NewOffice(body.officeId(), body.role(), body.sectionId()),
                CurrentPerson.get());
        return new NextRound(next.id(), next.number());
    }

    record Reason(@Nullable String reason) {}

    record OfficeToAdd(
            @NotBlank @Size(max = 20) String officeId,
            @NotNull ParticipantRole role,
            @Nullable UUID sectionId) {}

    record NextRound(UUID roundId, int number) {}
}
