package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.web.Refusal;

/** A letter with all its submissions, oldest first, as read under its lock. */
record Dossier(Letters.Letter letter, List<Submission> submissions) {

    /** The submission that decides now, if there is one. */
    Optional<Submission> open() {
        return submissions.stream().filter(Submission::isOpen).findFirst();
    }

    Optional<Submission> find(UUID submissionId) {
        return submissions.stream()
                .filter(submission -> submission.id().equals(submissionId))
                .findFirst();
    }

    /** The place of a sign-off in its round and submission. */
    Asked asked(UUID signOffId) {
        for (Submission submission : submissions) {
            Round round = submission.roundOf(signOffId).orElse(null);
            if (round != null) {
                return new Asked(submission, round, round.find(signOffId).orElseThrow());
            }
        }
        throw Refusal.notFound("problem.http.404");
    }

    /** The newest version that had this text, if any was submitted with it. */
    Optional<Integer> versionOf(String contentHash) {
        return submissions.stream()
                .map(submission -> submission.terms().letter())
                .filter(submitted -> submitted.contentHash().equals(contentHash))
                .map(LetterSubmitted::version)
                .reduce((before, after) -> after);
    }

    Earlier earlier() {
        return Earlier.of(submissions);
    }

    /** A sign-off with its round and its submission. */
    record Asked(Submission submission, Round round, SignOff signOff) {}
}
