package nl.topdossier.portal.letters;

import org.jspecify.annotations.Nullable;

/**
 * A motion or commitment that the letter answers.
 *
 * @param number as it is cited
 * @param passage where the letter answers it
 * @param reason why it has no passage
 */
public record LedgerItem(
        Kind kind,
        String number,
        @Nullable String proposer,
        String subject,
        @Nullable String passage,
        @Nullable String reason) {

    /** What parliament asked, or what a minister promised. */
    public enum Kind {
        MOTION,
        COMMITMENT
    }

    public boolean answered() {
        return passage != null || reason != null;
    }
}
