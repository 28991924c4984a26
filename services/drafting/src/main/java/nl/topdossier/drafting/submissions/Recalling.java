package nl.topdossier.drafting.submissions;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Words;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a submitted letter back. While its checks run it is ours to give; later its holder grants or refuses, once. */
@Service
public class Recalling {

    private final Letters letters;
    private final Submissions submissions;
    private final Recalls recalls;
    private final Ending ending;
    private final DraftingProcess process;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Recalling(
            Letters letters,
            Submissions submissions,
            Recalls recalls,
            Ending ending,
            DraftingProcess process,
            Facts facts,
            AuditTrail audit,
            Clock clock) {
        this.letters = letters;
        this.submissions = submissions;
        this.recalls = recalls;
        this.ending = ending;
        this.process = process;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks the letter back; asking again while it is pending gives the same recall. */
    @Transactional
    public Recall recall(UUID letterId, RecallPurpose purpose, UUID person) {
        Letter letter = letters.lock(letterId);
        UUID submissionId = letter.submissionId();
        boolean checking = letter.state() == LetterState.CHECKING;
        if (submissionId == null || !(checking || letter.state().isAway())) {
            throw Refusal.conflict("problem.recall.not-away", Words.of(letter.state()));
        }
        Recall pending = recalls.pending(submissionId).orElse(null);
        if (pending != null) {
            if (pending.purpose() != purpose) {
                throw Refusal.conflict("problem.recall.pending");
            }
            return pending;
        }
        Recall recall = new Recall(
                Ids.next(),
                letterId,
                submissionId,
                purpose,
                checking ? Recall.State.GRANTED : Recall.State.PENDING,
                person,
                clock.instant());
        recalls.add(recall);
        audit.record(
                letterId,
                "recall-requested",
                person,
                Map.of("recallId", recall.recallId().toString(), "purpose", purpose.name()));
        if (checking) {
            takeBack(letter, submissionId, purpose, person);
        } else {
            facts.tell(Topics.DRAFTING_LETTER, new RecallRequested(letterId, submissionId, recall.recallId(), purpose));
        }
        return recall;
    }

    // The token in the engine is at the check or on its way there: the worker will answer "overtaken" with this task.
    private void takeBack(Letter letter, UUID submissionId, RecallPurpose purpose, UUID person) {
        UUID task = Ids.next();
        submissions.move(submissionId, SubmissionState.OVERTAKEN, task);
        if (purpose == RecallPurpose.EDIT) {
            letter.backToDraft(task);
            letters.update(letter);
            process.draftAgain(letter, task);
        } else {
            process.draftAgain(letter, task);
            process.draftWithdrawn(task, null);
            ending.withdraw(letter, person);
        }
    }
}
