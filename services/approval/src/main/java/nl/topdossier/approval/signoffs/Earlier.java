package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.Optional;
import nl.topdossier.contracts.letter.Participant;

/** What was answered about a letter before, oldest first: whatever still holds is carried over. */
final class Earlier {

    private final List<SignOff> signOffs;

    Earlier(List<SignOff> signOffs) {
        this.signOffs = signOffs;
    }

    static Earlier of(List<Submission> submissions) {
        return new Earlier(submissions.stream()
                .flatMap(submission -> submission.rounds().stream())
                .flatMap(round -> round.signOffs().stream())
                .toList());
    }

    /** The last answer to the same question, if it is an agreement that still holds; a later return or taking back ends it. */
    Optional<SignOff> holding(Participant asked, Terms terms) {
        return signOffs.stream()
                .filter(signOff -> signOff.asksTheSameAs(asked) && signOff.decision() != null)
                .reduce((before, after) -> after)
                .filter(last -> last.holdsFor(asked, terms.scopeOf(asked), terms));
    }
}
