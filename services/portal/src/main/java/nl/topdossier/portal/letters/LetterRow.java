package nl.topdossier.portal.letters;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;

/** One letter in the list. */
public record LetterRow(
        UUID id,
        String title,
        LetterKind kind,
        Stage stage,
        String drafter,
        String office,
        int version,
        Instant changedAt,
        Deadline deadline,
        String marking) {}
