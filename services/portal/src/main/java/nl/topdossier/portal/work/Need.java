package nl.topdossier.portal.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work needs of another.
 *
 * @param result the named partial result that is enough; absent when the whole is needed
 * @param cancelled whether what was needed is cancelled; then it is waited for no longer
 */
public record Need(
        @Nullable UUID workId,
        String title,
        @Nullable String result,
        @Nullable String forResult,
        Kind kind,
        boolean met,
        boolean cancelled) {

    /** How hard the need is. */
    public enum Kind {
        BEFORE_START,
        BEFORE_FINISH,
        INFORMS;

        public boolean blocks() {
            return this != INFORMS;
        }
    }

    public String style() {
        return met ? "done" : kind.blocks() && !cancelled ? "late" : "mute";
    }

    /** The part of a key that says how it stands. */
    public String standing() {
        return met ? "MET" : cancelled ? "VOID" : "OPEN";
    }
}
