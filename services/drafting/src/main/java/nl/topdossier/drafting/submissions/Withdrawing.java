package nl.topdossier.drafting.submissions;

import java.util.UUID;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Words;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a letter that is with drafting; one that is away has to be recalled. */
@Service
public class Withdrawing {

    private final Letters letters;
    private final Steps steps;
    private final Ending ending;
    private final DraftingProcess process;

    Withdrawing(Letters letters, Steps steps, Ending ending, DraftingProcess process) {
        this.letters = letters;
        this.steps = steps;
        this.ending = ending;
        this.process = process;
    }

    /** Withdraws it; a second time changes nothing. */
    @Transactional
    public void withdraw(UUID letterId, String givenReason, UUID person) {
        Door door = new Door();
        String reason = door.requiredPlain("reason", givenReason);
        door.close();
        Letter letter = letters.lock(letterId);
        if (letter.state() == LetterState.WITHDRAWN) {
            return;
        }
        if (letter.state() != LetterState.DRAFT && letter.state() != LetterState.RETURNED) {
            throw Refusal.conflict("problem.withdrawal.away", Words.of(letter.state()));
        }
        steps.add(letterId, "withdrawal", null, reason, person);
        if (letter.draftTaskId() != null) {
            process.draftWithdrawn(letter.draftTaskId(), person);
        }
        if (letter.reentryTaskId() != null) {
            process.reentryWithdrawn(letter.reentryTaskId(), person);
        }
        ending.withdraw(letter, person);
    }
}
