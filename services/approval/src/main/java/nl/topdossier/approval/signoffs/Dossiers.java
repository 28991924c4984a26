package nl.topdossier.approval.signoffs;

import java.util.UUID;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads all about a letter under its lock; whoever changes anything begins here. */
@Repository
class Dossiers {

    private final Letters letters;
    private final Submissions submissions;

    Dossiers(Letters letters, Submissions submissions) {
        this.letters = letters;
        this.submissions = submissions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(UUID letterId) {
        Letters.Letter letter = letters.lock(letterId);
        return new Dossier(letter, submissions.ofLetter(letterId));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lockOfSignOff(UUID signOffId) {
        return lock(submissions.letterOfSignOff(signOffId).orElseThrow(() -> Refusal.notFound("problem.http.404")));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lockOfRound(UUID roundId) {
        return lock(submissions.letterOfRound(roundId).orElseThrow(() -> Refusal.notFound("problem.http.404")));
    }
}
