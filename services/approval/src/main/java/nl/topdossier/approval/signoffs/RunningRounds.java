package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.UUID;
import nl.topdossier.engine.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the process of a round where it stands; asked again after a restart, it goes on from there. */
@Service
public class RunningRounds {

    private final Submissions submissions;
    private final Letters letters;
    private final Processes processes;
    private final RoundDeadlines deadlines;

    RunningRounds(Submissions submissions, Letters letters, Processes processes, RoundDeadlines deadlines) {
        this.submissions = submissions;
        this.letters = letters;
        this.processes = processes;
        this.deadlines = deadlines;
    }

    /** Registers the instance; it has nothing to do when the round is over, or not its. */
    @Transactional
    public Standing register(UUID roundId, long instanceKey) {
        UUID letterId = submissions.letterOfRound(roundId).orElse(null);
        if (letterId == null) {
            return Standing.OVER;
        }
        Letters.Letter letter = letters.lock(letterId);
        if (!processes.register(RoundProcess.ID, roundId, instanceKey)) {
            return Standing.OVER;
        }
        Round round = submissions.ofLetter(letterId).stream()
                .flatMap(submission -> submission.rounds().stream())
                .filter(candidate -> candidate.id().equals(roundId))
                .findFirst()
                .orElseThrow();
        deadlines.watch(letter, roundId);
        List<UUID> waiting = round.signOffs().stream()
                .filter(SignOff::isOpen)
                .map(SignOff::id)
                .toList();
        return new Standing(!waiting.isEmpty(), round.isInTurn(), waiting);
    }

    /** Whether there is anything to collect, in what way, and the tasks of those who have not answered. */
    public record Standing(boolean collects, boolean inTurn, List<UUID> taskIds) {

        static final Standing OVER = new Standing(false, false, List.of());
    }
}
