package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.signoff.Agreement;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.signoff.SignOffGiven;
import nl.topdossier.contracts.signoff.SignOffReturned;
import nl.topdossier.contracts.signoff.SignOffRoundCompleted;
import nl.topdossier.contracts.signoff.SignOffRoundOpened;
import nl.topdossier.contracts.signoff.SignOffRoundVoided;
import nl.topdossier.contracts.signoff.SignOffTakenBack;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Facts;
import nl.topdossier.security.Visibility;
import org.springframework.stereotype.Component;

/** Lets every change have its consequences in the same transaction: facts, tasks, the process, the audit trail. */
@Component
class Consequences {

    /** The kind of every task in this service. */
    private static final String AGREEING = "give-sign-off";

    private static final String SIGNING = "sign-letter";

    private final Submissions submissions;
    private final Facts facts;
    private final Tasks tasks;
    private final RoundProcess process;
    private final SignOffAudit audit;
    private final Visibility visibility;

    Consequences(
            Submissions submissions,
            Facts facts,
            Tasks tasks,
            RoundProcess process,
            SignOffAudit audit,
            Visibility visibility) {
        this.submissions = submissions;
        this.facts = facts;
        this.tasks = tasks;
        this.process = process;
        this.audit = audit;
        this.visibility = visibility;
    }

    /** Stores the submission and does what follows from the changes, in their order. */
    void follow(Letters.Letter letter, Submission submission, List<Change> changes) {
        submissions.save(submission);
        for (Change change : changes) {
            audit.record(submission, change);
            follow(letter, submission, change);
        }
    }

    private void follow(Letters.Letter letter, Submission submission, Change change) {
        UUID letterId = submission.letterId();
        UUID id = submission.id();
        switch (change) {
            case Change.RoundOpened opened -> opened(submission, opened.round());
            case Change.TaskDue due -> due(letter, due.round(), due.signOff());
            case Change.Answered answered -> answered(submission, answered);
            case Change.TakenBack taken ->
                tell(new SignOffTakenBack(
                        letterId,
                        id,
                        taken.round().id(),
                        taken.signOff().id(),
                        taken.signOff().officeId()));
            case Change.OfficeAdded added -> {}
            case Change.TaskOvertaken overtaken ->
                tasks.cancel(overtaken.signOff().id(), TaskOutcome.OVERTAKEN);
            case Change.TaskReplaced replaced -> tasks.cancel(replaced.signOff().id(), TaskOutcome.REPLACED);
            case Change.RoundCompleted completed -> completed(submission, completed.round());
            case Change.RoundVoided voided -> {
                tell(new SignOffRoundVoided(
                        letterId, id, voided.round().id(), voided.round().nextRoundId()));
                process.roundVoided(voided.round().id());
            }
            case Change.Returned returned ->
                tell(new LetterReturned(letterId, id, returned.cause(), returned.recallId()));
            case Change.Withdrawn withdrawn -> {}
            case Change.SignedOff signedOff -> tell(signedOff(letter, submission));
        }
    }

    private void opened(Submission submission, Round round) {
        List<String> offices =
                round.signOffs().stream().map(SignOff::officeId).distinct().toList();
        tell(new SignOffRoundOpened(
                submission.letterId(),
                submission.id(),
                round.id(),
                round.kind(),
                submission.terms().letter().version(),
                offices));
        if (round.isOpen()) {
            process.roundOpened(submission.letterId(), round.id());
        }
    }

    private void due(Letters.Letter letter, Round round, SignOff signOff) {
        visibility.show(letter.letterId(), signOff.officeId());
        tasks.open(NewTask.forOffice(
                signOff.id(),
                letter.letterId(),
                signOff.asked().role() == ParticipantRole.SIGNS ? SIGNING : AGREEING,
                RoundProcess.ID,
                round.id(),
                signOff.officeId(),
                letter.deadline()));
    }

    private void answered(Submission submission, Change.Answered answered) {
        SignOff signOff = answered.signOff();
        Decision decision = Objects.requireNonNull(signOff.decision());
        UUID roundId = answered.round().id();
        process.answered(signOff.id(), decision.by(), answered.outcome());
        tell(
                signOff.agrees()
                        ? new SignOffGiven(
                                submission.letterId(),
                                submission.id(),
                                roundId,
                                signOff.id(),
                                signOff.officeId(),
                                decision.contentHash())
                        : new SignOffReturned(
                                submission.letterId(), submission.id(), roundId, signOff.id(), signOff.officeId()));
    }

    private void completed(Submission submission, Round round) {
        tell(new SignOffRoundCompleted(
                submission.letterId(),
                submission.id(),
                round.id(),
                round.kind(),
                Objects.requireNonNull(round.outcome())));
        process.roundCompleted(round.id());
    }

    private static LetterSignedOff signedOff(Letters.Letter letter, Submission submission) {
        LetterSubmitted submitted = submission.terms().letter();
        return new LetterSignedOff(
                submission.letterId(),
                submission.id(),
                submitted.version(),
                submitted.contentHash(),
                submission.rounds().stream()
                        .filter(round -> round.state() == Round.State.COMPLETED)
                        .flatMap(round -> round.signOffs().stream())
                        .map(Consequences::agreement)
                        .toList(),
                submitted.houses(),
                letter.deadline(),
                submitted.earliestDispatch());
    }

    private static Agreement agreement(SignOff signOff) {
        Decision decision = Objects.requireNonNull(signOff.decision());
        return new Agreement(
                signOff.id(),
                signOff.officeId(),
                signOff.asked().role(),
                signOff.asked().sectionId(),
                signOff.scope().hash(),
                !decision.signed().isEmpty());
    }

    private void tell(Fact fact) {
        facts.tell(Topics.APPROVAL_SIGN_OFF, fact);
    }
}
