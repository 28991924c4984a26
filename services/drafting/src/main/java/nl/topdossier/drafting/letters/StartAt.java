package nl.topdossier.drafting.letters;

import nl.topdossier.contracts.letter.RoundKind;
import org.jspecify.annotations.Nullable;

/** The round that a submission begins with and, in a line, the office. */
public record StartAt(RoundKind round, @Nullable String officeId) {

    /** Where every first submission begins. */
    public static final StartAt BEGINNING = new StartAt(RoundKind.COORDINATION, null);
}
