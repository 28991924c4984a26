package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.ViewLog;
import nl.topdossier.security.Person;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows rounds and decisions to those who may see the letter, and to each what they may do. Every look is on record. */
@Service
public class LookingAtSignOffs {

    private final Submissions submissions;
    private final Letters letters;
    private final OutsideAgreements outside;
    private final PossibleActions possible;
    private final Visibility visibility;
    private final ViewLog views;

    LookingAtSignOffs(
            Submissions submissions,
            Letters letters,
            OutsideAgreements outside,
            PossibleActions possible,
            Visibility visibility,
            ViewLog views) {
        this.submissions = submissions;
        this.letters = letters;
        this.outside = outside;
        this.possible = possible;
        this.visibility = visibility;
        this.views = views;
    }

    /** All submissions of a letter with their rounds at one moment: a round is never seen without those who are asked in it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Overview letter(UUID letterId, Person person) {
        visibility.require(letterId, person);
        views.viewed(letterId, person.id(), "sign-offs");
        return new Overview(submissions.ofLetter(letterId), outside.ofLetter(letterId));
    }

    /** What must be decided in a task, and what this person may do there. */
    @Transactional
    public Question task(UUID taskId, Person person) {
        UUID letterId = submissions.letterOfSignOff(taskId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        visibility.require(letterId, person);
        views.viewed(letterId, person.id(), "task");
        Letters.Letter letter = letters.find(letterId);
        Dossier dossier = new Dossier(letter, submissions.ofLetter(letterId));
        Dossier.Asked asked = dossier.asked(taskId);
        Overview overview = new Overview(dossier.submissions(), outside.ofLetter(letterId));
        return new Question(
                asked.submission(),
                asked.round(),
                asked.signOff(),
                letter.deadline(),
                possible.of(dossier, asked, overview, person),
                lastDecided(dossier, asked.signOff(), null),
                lastDecided(dossier, asked.signOff(), person.id()));
    }

    /** The newest version that this office decided on before, by anyone or by this person. */
    private static @Nullable Integer lastDecided(Dossier dossier, SignOff signOff, @Nullable UUID person) {
        return dossier.submissions().stream()
                .flatMap(submission -> submission.rounds().stream())
                .flatMap(round -> round.signOffs().stream())
                .filter(other -> other.officeId().equals(signOff.officeId())
                        && !other.id().equals(signOff.id()))
                .map(SignOff::decision)
                .filter(decision ->
                        decision != null && (person == null || decision.by().equals(person)))
                .map(decision -> Objects.requireNonNull(decision).version())
                .reduce((before, after) -> after)
                .orElse(null);
    }

    /** A letter's submissions and the agreements that were given outside. */
    public record Overview(List<Submission> submissions, List<OutsideAgreement> outside) {

        /** The outside agreement behind this answer, or the one that waits to be confirmed. */
        public Optional<OutsideAgreement> outsideOf(SignOff signOff) {
            Decision decision = signOff.decision();
            return decision == null
                    ? unconfirmed(signOff.id())
                    : outside.stream()
                            .filter(agreement -> agreement.outsideId().equals(decision.outsideId()))
                            .findFirst();
        }

        Optional<OutsideAgreement> unconfirmed(UUID signOffId) {
            return outside.stream()
                    .filter(agreement -> agreement.signOffId().equals(signOffId) && agreement.confirmedBy() == null)
                    .reduce((before, after) -> after);
        }

        /** Whether an earlier agreement was made void by what was submitted since. */
        public boolean isVoided(SignOff signOff) {
            Submission latest = submissions.getLast();
            return signOff.agrees() && !signOff.scope().equals(latest.terms().scopeOf(signOff.asked()));
        }
    }

    /** One task: what must be decided, until when, and what may be done with it by whoever asks. */
    public record Question(
            Submission submission,
            Round round,
            SignOff signOff,
            @Nullable Instant deadline,
            List<PossibleActions.Action> actions,
            @Nullable Integer lastDecidedVersion,
            @Nullable Integer lastDecidedVersionByYou) {}
}
