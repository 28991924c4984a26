package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.testsupport.People;
import org.jspecify.annotations.Nullable;

/** A letter that was submitted, once or more often, and everything that was answered: without a database. */
final class SubmissionFixtures {

    static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");

    private final List<Submission> submissions = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private SubmissionFixtures() {}

    static SubmissionFixtures submitted(LetterSubmitted letter) {
        return new SubmissionFixtures().thenSubmitted(letter);
    }

    /** The next submission of the same letter. */
    SubmissionFixtures thenSubmitted(LetterSubmitted letter) {
        Submission next = Submission.received(new Terms(letter), NOW);
        Earlier earlier = Earlier.of(List.copyOf(submissions));
        submissions.add(next);
        changes.addAll(next.begin(earlier, NOW));
        return this;
    }

    SubmissionFixtures agreed(String... offices) {
        for (String office : offices) {
            answer(office, Answer.AGREE, holderOf(office));
        }
        return this;
    }

    SubmissionFixtures agreedBy(UUID person, String office) {
        answer(office, Answer.AGREE, person);
        return this;
    }

    SubmissionFixtures returned(String... offices) {
        for (String office : offices) {
            answer(office, Answer.RETURN, holderOf(office));
        }
        return this;
    }

    SubmissionFixtures tookBack(String office) {
        changes.addAll(now().takeBack(of(office).id(), new TakingBack(holderOf(office), NOW, "anders"), NOW));
        return this;
    }

    SubmissionFixtures recalled() {
        changes.addAll(now().recall(UUID.fromString("00000000-0000-0000-0000-00000000000a"), NOW));
        return this;
    }

    SubmissionFixtures withdrawn() {
        changes.addAll(now().withdraw(NOW));
        return this;
    }

    void answer(String office, Answer answer, UUID person) {
        SignOff signOff = of(office);
        LetterSubmitted letter = now().terms().letter();
        boolean signs = answer == Answer.AGREE && signOff.asked().role() == ParticipantRole.SIGNS;
        Decision decision = new Decision(
                answer,
                person,
                Capacity.HOLDER,
                null,
                "high",
                NOW,
                letter.version(),
                letter.contentHash(),
                signs ? letter.houses() : List.of(),
                answer == Answer.RETURN ? "Welk nummer is juist?" : null,
                null,
                null);
        changes.addAll(now().answer(signOff.id(), decision, Earlier.of(submissions), NOW));
    }

    Submission now() {
        return submissions.getLast();
    }

    Round round() {
        return now().rounds().getLast();
    }

    SignOff of(String office) {
        return round().signOffs().stream()
                .filter(signOff -> signOff.officeId().equals(office))
                .findFirst()
                .orElseThrow();
    }

    SignOff.State stateOf(String office) {
        return of(office).state();
    }

    List<String> waitingFor() {
        return round().due().stream().map(SignOff::officeId).toList();
    }

    /** The ends that submissions came to: each submission has one. */
    List<Change> ends() {
        return changes.stream()
                .filter(change -> change instanceof Change.SignedOff
                        || change instanceof Change.Returned
                        || change instanceof Change.Withdrawn)
                .toList();
    }

    List<String> story() {
        return changes.stream().map(change -> change.getClass().getSimpleName()).toList();
    }

    Dossier dossier() {
        return new Dossier(new Letters.Letter(now().letterId(), null, 0), submissions);
    }

    Dossier.Asked asked(String office) {
        return dossier().asked(of(office).id());
    }

    static UUID holderOf(@Nullable String office) {
        return switch (String.valueOf(office)) {
            case "BZ" -> People.MINISTER_BZ;
            case "DEF" -> People.MINISTER_DEF;
            case "MP" -> People.MINISTER_PRESIDENT;
            case "JENV" -> People.MINISTER_JENV;
            case "DVB" -> People.HANNA;
            case "DGPZ" -> People.DIRK;
            case "SG-BZ" -> People.SOFIE;
            case "JZ" -> People.JORIS;
            default -> People.DAAN;
        };
    }
}
