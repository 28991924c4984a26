package nl.topdossier.portal.letters;

import java.time.LocalDateTime;
import java.util.List;
import nl.topdossier.portal.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a deadline is moved, and on which it is said before when a letter may not leave.
 *
 * @param revision of the letter that is on the screen
 * @param confirmable whether somebody may still say that the council of ministers agreed
 */
public record LetterDates(
        LetterHead head,
        Deadline deadline,
        long revision,
        @Nullable LocalDateTime earliest,
        boolean afterCouncil,
        boolean confirmable) {

    public List<DeadlineWay> ways() {
        return List.of(DeadlineWay.values());
    }
}
