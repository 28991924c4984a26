package nl.topdossier.approval.signoffs.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.signoffs.LookingAtSignOffs;
import nl.topdossier.approval.signoffs.Round;
import nl.topdossier.approval.signoffs.Submission;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.RoundOutcome;
import nl.topdossier.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has agreed to a letter and who has not, in every submission and round. */
@RestController
@RequestMapping("/v1/letters/{letterId}/sign-offs")
class LetterSignOffsController {

    private final LookingAtSignOffs looking;

    LetterSignOffsController(LookingAtSignOffs looking) {
        this.looking = looking;
    }

    @GetMapping
    LetterView letter(@PathVariable UUID letterId) {
        LookingAtSignOffs.Overview overview = looking.letter(letterId, CurrentPerson.get());
        return new LetterView(
                letterId,
                overview.submissions().stream()
                        .map(submission -> SubmissionView.of(submission, overview))
                        .toList());
    }

    record LetterView(UUID letterId, List<SubmissionView> submissions) {}

    record SubmissionView(
            UUID submissionId,
            int version,
            String contentHash,
            Submission.State state,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<RoundView> rounds) {

        static SubmissionView of(Submission submission, LookingAtSignOffs.Overview overview) {
            LetterSubmitted letter = submission.terms().letter();
            return new SubmissionView(
                    submission.id(),
                    letter.version(),
                    letter.contentHash(),
                    submission.state(),
                    submission.openedAt(),
                    submission.closedAt(),
                    submission.rounds().stream()
                            .map(round -> RoundView.of(round, overview))
                            .toList());
        }
    }

    record RoundView(
            UUID roundId,
            RoundKind kind,
            int number,
            Round.State state,
            @Nullable RoundOutcome outcome,
            ReturnPolicy policy,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable UUID nextRoundId,
            List<SignOffView> signOffs,
            List<RemarkView> remarks) {

        static RoundView of(Round round, LookingAtSignOffs.Overview overview) {
            return new RoundView(
                    round.id(),
                    round.kind(),
                    round.number(),
                    round.state(),
                    round.outcome(),
                    round.policy(),
                    round.openedAt(),
                    round.closedAt(),
                    round.nextRoundId(),
                    round.signOffs().stream()
                            .map(signOff -> SignOffView.of(
                                    signOff,
                                    round.isOpen() && round.due().contains(signOff),
                                    overview.isVoided(signOff),
                                    overview.outsideOf(signOff).orElse(null)))
                            .toList(),
                    RemarkView.mergedOf(round));
        }
    }
}
