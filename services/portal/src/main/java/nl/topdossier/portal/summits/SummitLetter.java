package nl.topdossier.portal.summits;

import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a summit.
 *
 * @param id absent until its day to begin has come
 */
public record SummitLetter(
        @Nullable UUID id,
        LetterKind kind,
        String title,
        @Nullable Stage stage,
        Deadline deadline) {}
