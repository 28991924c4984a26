package nl.topdossier.drafting.submissions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.drafting.checks.Findings;
import nl.topdossier.drafting.checks.JudgedFinding;
import nl.topdossier.drafting.ledger.LetterAnswers;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.EarliestDispatch;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.RequiredOffice;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks a submission against what the decision "who must agree" asks for. Passed: approval hears of it. Failed: it is with
 * the drafter again. A second run gives the answer of the first.
 */
@Service
public class LetterChecking {

    private final Letters letters;
    private final Versions versions;
    private final Submissions submissions;
    private final Findings findings;
    private final DraftingProcess process;
    private final LetterAnswers answers;
    private final Facts facts;
    private final AuditTrail audit;

    LetterChecking(
            Letters letters,
            Versions versions,
            Submissions submissions,
            Findings findings,
            DraftingProcess process,
            LetterAnswers answers,
            Facts facts,
            AuditTrail audit) {
        this.letters = letters;
        this.versions = versions;
        this.submissions = submissions;
        this.findings = findings;
        this.process = process;
        this.answers = answers;
        this.facts = facts;
        this.audit = audit;
    }

    /** How the check ended: passed, failed or overtaken, and the drafter's next task unless it passed. */
    public record Outcome(String checkOutcome, @Nullable UUID draftTaskId) {}

    /** Checks the submission. */
    @Transactional
    public Outcome check(UUID letterId, UUID submissionId, List<RequiredOffice> required) {
        Letter letter = letters.lock(letterId);
        Submission submission = submissions
                .find(submissionId)
                .orElseThrow(() -> new IllegalStateException("Expected submission " + submissionId));
        return switch (submission.state()) {
            case CHECKING -> checkNow(letter, submission, required);
            case FAILED -> new Outcome("failed", submission.nextTaskId());
            case OVERTAKEN -> new Outcome("overtaken", submission.nextTaskId());
            case SUBMITTED, SIGNED_OFF, RETURNED, RECALLED, WITHDRAWN, DISPATCHED -> new Outcome("passed", null);
        };
    }

    private Outcome checkNow(Letter letter, Submission submission, List<RequiredOffice> required) {
        letter.propose(required);
        Version version = versions.newest(letter)
                .orElseThrow(() -> new IllegalStateException("Expected letter " + letter.id() + " to have a version"));
        long blocking = findings.of(letter, version).stream()
                .filter(JudgedFinding::holds)
                .count();
        return blocking == 0 ? pass(letter, submission, version) : fail(letter, submission, blocking);
    }

    private Outcome pass(Letter letter, Submission submission, Version version) {
        letter.passChecks();
        letters.update(letter);
        submissions.move(submission.submissionId(), SubmissionState.SUBMITTED, null);
        audit.record(
                letter.id(),
                "check-passed",
                null,
                Map.of("submissionId", submission.submissionId().toString()));
        facts.tell(Topics.DRAFTING_LETTER, fact(letter, submission, version));
        answers.tell(version);
        return new Outcome("passed", null);
    }

    private Outcome fail(Letter letter, Submission submission, long blocking) {
        UUID task = Ids.next();
        letter.backToDraft(task);
        letters.update(letter);
        submissions.move(submission.submissionId(), SubmissionState.FAILED, task);
        process.draftAgain(letter, task);
        audit.record(
                letter.id(),
                "check-failed",
                null,
                Map.of("submissionId", submission.submissionId().toString(), "findings", blocking));
        return new Outcome("failed", task);
    }

    private LetterSubmitted fact(Letter letter, Submission submission, Version version) {
        EarliestDispatch earliest = letter.earliestDispatch();
        return new LetterSubmitted(
                letter.id(),
                submission.submissionId(),
                version.number(),
                version.contentHash(),
                version.sectionHashes(),
                version.memoHashes(),
                letter.participants(),
                submission.policy(),
                submission.startAt().round(),
                submission.startAt().officeId(),
                letter.card().houses(),
                versions.authors(letter.id()),
                letter.deadline(),
                earliest == null ? null : earliest.at());
    }
}
