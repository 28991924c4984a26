package nl.topdossier.portal.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.letters.StageStep;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One running letter on the status board.
 *
 * @param owner whom it waits on
 * @param since from when it waits there
 */
public record BoardLetter(
        UUID id,
        String title,
        Stage stage,
        @Nullable Text detail,
        String owner,
        Instant since,
        Deadline deadline,
        @Nullable Blocker blocker) {

    public List<StageStep> steps() {
        return StageStep.rail(stage, detail);
    }
}
