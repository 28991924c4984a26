package nl.topdossier.drafting.submissions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.drafting.checks.Findings;
import nl.topdossier.drafting.checks.JudgedFinding;
import nl.topdossier.drafting.letters.Composition;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.StartAt;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the version on the drafter's screen, once. Everything that takes time was done when it was saved. */
@Service
public class Submitting {

    private final Letters letters;
    private final Versions versions;
    private final Submissions submissions;
    private final Findings findings;
    private final DraftingProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Submitting(
            Letters letters,
            Versions versions,
            Submissions submissions,
            Findings findings,
            DraftingProcess process,
            AuditTrail audit,
            Clock clock) {
        this.letters = letters;
        this.versions = versions;
        this.submissions = submissions;
        this.findings = findings;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Submits and gives the submission's id; the same click again gives the same answer. */
    @Transactional
    public UUID submit(
            UUID letterId,
            int onScreen,
            @Nullable ReturnPolicy policy,
            @Nullable StartAt startAt,
            UUID person,
            boolean isHead) {
        Letter letter = letters.lock(letterId);
        UUID earlier = submittedAlready(letter, onScreen, person);
        if (earlier != null) {
            return earlier;
        }
        UUID task = letter.draftTaskId();
        Submission submission = submission(letter, Ids.next(), start(letter, startAt, isHead), policy, person);
        letter.submit(onScreen, submission.submissionId());
        Version version = versions.newest(letter).orElseThrow(() -> Refusal.conflict("problem.letter.empty"));
        requireNothingBlocks(letter, version);
        letter.policy(submission.policy());
        keep(letter, submission, version, person);
        if (task != null) {
            process.draftSubmitted(letter, task, person, Composition.of(letter.card(), version));
        }
        return submission.submissionId();
    }

    /** Submits the unchanged text again after a return, beginning where the head says. */
    void resubmit(Letter letter, StartAt startAt, UUID person) {
        UUID task = letter.reentryTaskId();
        Submission submission = submission(letter, Ids.next(), startAt, null, person);
        letter.resubmit(submission.submissionId());
        Version version = versions.newest(letter).orElseThrow(() -> Refusal.conflict("problem.letter.empty"));
        requireNothingBlocks(letter, version);
        keep(letter, submission, version, person);
        if (task != null) {
            process.reentryResubmitted(letter, task, person, Composition.of(letter.card(), version));
        }
    }

    private void keep(Letter letter, Submission submission, Version version, UUID person) {
        letters.update(letter);
        submissions.add(new Submission(
                submission.submissionId(),
                letter.id(),
                version.number(),
                version.contentHash(),
                submission.state(),
                submission.startAt(),
                submission.policy(),
                null,
                person,
                submission.submittedAt()));
        audit.record(
                letter.id(),
                "letter-submitted",
                person,
                Map.of(
                        "submissionId", submission.submissionId().toString(),
                        "version", version.number(),
                        "contentHash", version.contentHash(),
                        "startAt", submission.startAt().round().name()));
    }

    private Submission submission(Letter letter, UUID id, StartAt startAt, @Nullable ReturnPolicy policy, UUID person) {
        return new Submission(
                id,
                letter.id(),
                letter.version(),
                "",
                SubmissionState.CHECKING,
                startAt,
                policy == null ? letter.policy() : policy,
                null,
                person,
                clock.instant());
    }

    private @Nullable UUID submittedAlready(Letter letter, int onScreen, UUID person) {
        if (letter.state() != LetterState.CHECKING && letter.state() != LetterState.SUBMITTED) {
            return null;
        }
        return submissions
                .find(letter.submissionId())
                .filter(earlier ->
                        earlier.version() == onScreen && earlier.submittedBy().equals(person))
                .map(Submission::submissionId)
                .orElse(null);
    }

    // Leaving out rounds is for the head to decide, at the re-entry or now.
    private static StartAt start(Letter letter, @Nullable StartAt asked, boolean isHead) {
        if (asked == null || asked.equals(letter.nextStart()) || asked.equals(StartAt.BEGINNING)) {
            return asked == null ? letter.nextStart() : asked;
        }
        if (!isHead) {
            throw Refusal.forbidden("problem.submission.start", letter.card().draftingOfficeId());
        }
        return asked;
    }

    private void requireNothingBlocks(Letter letter, Version version) {
        List<JudgedFinding> blocking = findings.of(letter, version).stream()
                .filter(JudgedFinding::holds)
                .toList();
        if (!blocking.isEmpty()) {
            throw new BlockedByFindings(blocking);
        }
    }
}
