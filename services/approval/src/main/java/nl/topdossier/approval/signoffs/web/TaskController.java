package nl.topdossier.approval.signoffs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.signoffs.Answer;
import nl.topdossier.approval.signoffs.DecidingSignOffs;
import nl.topdossier.approval.signoffs.LookingAtSignOffs;
import nl.topdossier.approval.signoffs.PossibleActions;
import nl.topdossier.approval.signoffs.SignOff;
import nl.topdossier.approval.texts.Texts;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One office's task: what must be decided, and the decision. */
@RestController
@RequestMapping("/v1/tasks/{taskId}")
class TaskController {

    private final LookingAtSignOffs looking;
    private final DecidingSignOffs deciding;

    TaskController(LookingAtSignOffs looking, DecidingSignOffs deciding) {
        this.looking = looking;
        this.deciding = deciding;
    }

    @GetMapping
    TaskView task(@PathVariable UUID taskId) {
        return TaskView.of(looking.task(taskId, CurrentPerson.get()));
    }

    @PostMapping("/decision")
    SignOffView decide(@PathVariable UUID taskId, @Valid @RequestBody DecisionToGive body) {
        String remarks = body.decision() == Answer.RETURN
                ? Texts.required(body.remarks(), "approval.sign-off.remarks-missing")
                : Texts.optional(body.remarks());
        SignOff signOff = deciding.decide(
                taskId,
                new DecidingSignOffs.Request(
                        body.decision(),
                        body.contentHash(),
                        body.memoHash(),
                        body.sign() != null && body.sign(),
                        remarks,
                        Texts.optional(body.notes()),
                        body.actingFor()),
                CurrentPerson.get());
        return SignOffView.of(signOff, false, false, null);
    }

    record DecisionToGive(
            @NotNull Answer decision,
            @NotBlank @Size(max = 128) String contentHash,
            @Nullable @Size(max = 128) String memoHash,
            @Nullable Boolean sign,
            @Nullable String remarks,
            @Nullable String notes,
            @Nullable @Size(max = 20) String actingFor) {}

    record TaskView(
            UUID taskId,
            UUID letterId,
            UUID submissionId,
            UUID roundId,
            RoundKind roundKind,
            String officeId,
            ParticipantRole role,
            @Nullable UUID sectionId,
            SignOff.State state,
            int version,
            String contentHash,
            @Nullable String memoHash,
            List<House> houses,
            @Nullable Instant deadline,
            List<PossibleActions.Action> actions,
            @Nullable Integer lastDecidedVersion,
            @Nullable Integer lastDecidedVersionByYou) {

        static TaskView of(LookingAtSignOffs.Question question) {
            LetterSubmitted letter = question.submission().terms().letter();
            SignOff signOff = question.signOff();
            return new TaskView(
                    signOff.id(),
                    letter.letterId(),
                    letter.submissionId(),
                    question.round().id(),
                    question.round().kind(),
                    signOff.officeId(),
                    signOff.asked().role(),
                    signOff.asked().sectionId(),
                    signOff.state(),
                    letter.version(),
                    letter.contentHash(),
                    signOff.scope().memoHash(),
                    letter.houses(),
                    question.deadline(),
                    question.actions(),
                    question.lastDecidedVersion(),
                    question.lastDecidedVersionByYou());
        }
    }
}
