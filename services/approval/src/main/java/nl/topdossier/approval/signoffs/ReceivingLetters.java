package nl.topdossier.approval.signoffs;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.RecallRefused;
import nl.topdossier.messaging.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What drafting does with a letter: submits it, asks it back, withdraws it. Each may be told twice, and a recall early. */
@Service
public class ReceivingLetters {

    private final Dossiers dossiers;
    private final Letters letters;
    private final Submissions submissions;
    private final Recalls recalls;
    private final Consequences consequences;
    private final SignOffAudit audit;
    private final Facts facts;
    private final Clock clock;

    ReceivingLetters(
            Dossiers dossiers,
            Letters letters,
            Submissions submissions,
            Recalls recalls,
            Consequences consequences,
            SignOffAudit audit,
            Facts facts,
            Clock clock) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.submissions = submissions;
        this.recalls = recalls;
        this.consequences = consequences;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** A version was submitted: its first round opens, unless it was asked back before it came. */
    @Transactional
    public void submitted(LetterSubmitted letter) {
        Dossier dossier = dossiers.lock(letter.letterId());
        if (submissions.exists(letter.submissionId())) {
            return;
        }
        Letters.Letter known =
                letter.deadline() == null ? dossier.letter() : letters.setDeadline(dossier.letter(), letter.deadline());
        dossier.open().ifPresent(former -> consequences.follow(known, former, former.withdraw(clock.instant())));
        Submission submission = Submission.received(new Terms(letter), clock.instant());
        submissions.add(submission);
        audit.received(submission);
        UUID early = recalls.kept(letter.submissionId()).orElse(null);
        if (early == null) {
            consequences.follow(known, submission, submission.begin(dossier.earlier(), clock.instant()));
        } else {
            grant(known, submission, early);
        }
    }

    /** Drafting asks a submission back: kept if it has not come, granted while it is open, else refused or dispatch's. */
    @Transactional
    public void recallRequested(RecallRequested recall) {
        Dossier dossier = dossiers.lock(recall.letterId());
        if (recalls.exists(recall.recallId())) {
            return;
        }
        recalls.keep(recall, clock.instant());
        Submission submission = dossier.find(recall.submissionId()).orElse(null);
        if (submission == null) {
            return;
        }
        switch (submission.state()) {
            case OPEN -> grant(dossier.letter(), submission, recall.recallId());
            // Dispatch has the letter now and answers.
            case SIGNED_OFF -> recalls.answer(recall.recallId(), Recalls.Answer.LEFT_TO_DISPATCH);
            case RETURNED, RECALLED, WITHDRAWN -> refuse(recall);
        }
    }

    /** The letter was withdrawn for good; what is signed off is dispatch's. */
    @Transactional
    public void withdrawn(LetterWithdrawn letter) {
        Dossier dossier = dossiers.lock(letter.letterId());
        dossier.open()
                .ifPresent(submission ->
                        consequences.follow(dossier.letter(), submission, submission.withdraw(clock.instant())));
    }

    private void grant(Letters.Letter letter, Submission submission, UUID recallId) {
        recalls.answer(recallId, Recalls.Answer.GRANTED);
        List<Change> changes = submission.recall(recallId, clock.instant());
        consequences.follow(letter, submission, changes);
    }

    private void refuse(RecallRequested recall) {
        recalls.answer(recall.recallId(), Recalls.Answer.REFUSED);
        facts.tell(
                Topics.APPROVAL_SIGN_OFF,
                new RecallRefused(recall.letterId(), recall.submissionId(), recall.recallId()));
    }
}
