package nl.topdossier.portal.letters;

import java.time.Instant;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, where, and how to mend it.
 *
 * @param place where in the letter, quoted or by heading
 * @param mend what to do about it
 * @param waiveAddress where a reason to leave it goes; absent where this person may not, or nobody may
 */
public record Finding(
        String id,
        Severity severity,
        State state,
        Text what,
        @Nullable Text place,
        @Nullable Text mend,
        @Nullable Waiver waiver,
        @Nullable String waiveAddress) {

    /** What it means for dispatch. */
    public enum Severity {
        BLOCKING,
        WARNING;

        public String style() {
            return this == BLOCKING ? "late" : "soon";
        }
    }

    /** Whether it still stands. */
    public enum State {
        OPEN,
        RESOLVED,
        WAIVED
    }

    /** Who left it, and why. */
    public record Waiver(String by, Instant at, String reason) {}

    public boolean open() {
        return state == State.OPEN;
    }
}
