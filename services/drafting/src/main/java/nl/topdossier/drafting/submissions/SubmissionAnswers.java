package nl.topdossier.drafting.submissions;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterIsOver;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what approval and dispatch answer. An answer counts only for the letter's present submission and only once. What
 * dispatch says may arrive before approval's "signed off", since order is promised within one topic only: it implies it.
 */
@Service
public class SubmissionAnswers {

    private final Letters letters;
    private final Submissions submissions;
    private final Recalls recalls;
    private final Ending ending;
    private final DraftingProcess process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SubmissionAnswers(
            Letters letters,
            Submissions submissions,
            Recalls recalls,
            Ending ending,
            DraftingProcess process,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.submissions = submissions;
        this.recalls = recalls;
        this.ending = ending;
        this.process = process;
        this.audit = audit;
        this.events = events;
    }

    /** Everybody agreed. */
    @Transactional
    public void signedOff(UUID letterId, UUID submissionId) {
        Letter letter = letters.find(letterId).orElse(null);
        if (letter != null && isPresent(letter, submissionId) && letter.state() == LetterState.SUBMITTED) {
            signOff(letter, submissionId);
            letters.update(letter);
        }
    }

    /** The letter came back from approval. */
    @Transactional
    public void returnedByApproval(LetterReturned returned) {
        Letter letter = letters.find(returned.letterId()).orElse(null);
        if (letter != null && isPresent(letter, returned.submissionId()) && letter.state() == LetterState.SUBMITTED) {
            String answer = comeBack(letter, returned.submissionId(), returned.cause(), returned.recallId());
            process.submissionAnswered(letter, returned.submissionId(), answer);
        }
    }

    /** The letter came back from dispatch. */
    @Transactional
    public void returnedByDispatch(LetterReturned returned) {
        Letter letter = letters.find(returned.letterId()).orElse(null);
        if (letter != null
                && isPresent(letter, returned.submissionId())
                && letter.state().isAway()) {
            implySignOff(letter, returned.submissionId());
            String answer = comeBack(letter, returned.submissionId(), returned.cause(), returned.recallId());
            process.dispatchAnswered(letter, returned.submissionId(), answer);
        }
    }

    /** Every addressed House has the letter. */
    @Transactional
    public void dispatched(UUID letterId, UUID submissionId) {
        Letter letter = letters.find(letterId).orElse(null);
        if (letter == null
                || !isPresent(letter, submissionId)
                || !letter.state().isAway()) {
            return;
        }
        implySignOff(letter, submissionId);
        letter.dispatch();
        letters.update(letter);
        submissions.move(submissionId, SubmissionState.DISPATCHED, null);
        recalls.overtakePending(submissionId);
        audit.record(letterId, "letter-dispatched", null, Map.of("submissionId", submissionId.toString()));
        process.dispatchAnswered(letter, submissionId, "dispatched");
        process.over(letterId);
        events.publishEvent(new LetterIsOver(letter));
    }

    /** A recall came too late. */
    @Transactional
    public void recallRefused(UUID letterId, UUID recallId) {
        if (letters.find(letterId).isPresent()
                && recalls.find(recallId)
                        .filter(recall -> recall.state() == Recall.State.PENDING)
                        .isPresent()) {
            recalls.answer(recallId, Recall.State.REFUSED);
            audit.record(letterId, "recall-refused", null, Map.of("recallId", recallId.toString()));
        }
    }

    private static boolean isPresent(Letter letter, UUID submissionId) {
        return submissionId.equals(letter.submissionId());
    }

    private void implySignOff(Letter letter, UUID submissionId) {
        if (letter.state() == LetterState.SUBMITTED) {
            signOff(letter, submissionId);
        }
    }

    private void signOff(Letter letter, UUID submissionId) {
        letter.signOff();
        submissions.move(submissionId, SubmissionState.SIGNED_OFF, null);
        audit.record(letter.id(), "letter-signed-off", null, Map.of("submissionId", submissionId.toString()));
        process.submissionAnswered(letter, submissionId, "signed-off");
    }

    private String comeBack(Letter letter, UUID submissionId, ReturnCause cause, @Nullable UUID recallId) {
        if (cause == ReturnCause.RECALLED) {
            return recalled(letter, submissionId, recallId);
        }
        recalls.overtakePending(submissionId);
        return cause == ReturnCause.WITHDRAWN
                ? withdraw(letter, submissionId)
                : sendToHead(letter, submissionId, cause);
    }

    private String recalled(Letter letter, UUID submissionId, @Nullable UUID recallId) {
        RecallPurpose purpose = recallId == null
                ? RecallPurpose.EDIT
                : recalls.find(recallId).map(Recall::purpose).orElse(RecallPurpose.EDIT);
        if (recallId != null) {
            recalls.answer(recallId, Recall.State.GRANTED);
        }
        if (purpose == RecallPurpose.WITHDRAW) {
            return withdraw(letter, submissionId);
        }
        UUID task = Ids.next();
        letter.backToDraft(task);
        letters.update(letter);
        submissions.move(submissionId, SubmissionState.RECALLED, task);
        process.draftAgain(letter, task);
        audit.record(letter.id(), "letter-recalled", null, Map.of("submissionId", submissionId.toString()));
        return "recalled";
    }

    private String sendToHead(Letter letter, UUID submissionId, ReturnCause cause) {
        UUID task = Ids.next();
        letter.comeBack(task);
        letters.update(letter);
        submissions.move(submissionId, SubmissionState.RETURNED, null);
        process.reentryNeeded(letter, task);
        audit.record(
                letter.id(),
                "letter-returned",
                null,
                Map.of("submissionId", submissionId.toString(), "cause", cause.name()));
        return "returned";
    }

    private String withdraw(Letter letter, UUID submissionId) {
        submissions.move(submissionId, SubmissionState.WITHDRAWN, null);
        ending.withdraw(letter, null);
        return "withdrawn";
    }
}
