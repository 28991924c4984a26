package nl.topdossier.portal.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One element of a running process: the row of the table that says the same as the diagram.
 *
 * @param elementId id in the model
 * @param name as it stands in the model
 * @param count tokens that are there now; 0 once they left
 */
public record ElementRow(
        String elementId,
        String name,
        State state,
        int count,
        Instant since,
        @Nullable String message) {

    /** What goes on there. */
    public enum State {
        ACTIVE,
        VISITED,
        INCIDENT;

        public String style() {
            return switch (this) {
                case ACTIVE -> "wait";
                case VISITED -> "done";
                case INCIDENT -> "late";
            };
        }
    }
}
