package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A readiness review of the steering committee, or another milestone of a summit.
 *
 * @param evaluation what was learned when all is over, instead of whether it will be ready
 * @param outcome what was decided, in words of who recorded it
 * @param holds the titles of the work that waits for it
 * @param address where the outcome goes; absent where this person may not record it, or nobody can now
 */
public record Review(
        String id,
        Text name,
        boolean evaluation,
        LocalDate day,
        State state,
        @Nullable LocalDate heldOn,
        @Nullable String outcome,
        List<String> holds,
        @Nullable String address) {

    /** Where a review is. */
    public enum State {
        PLANNED,
        DUE,
        READY,
        READY_WITH_REMARKS,
        NOT_READY,
        NOT_HELD,
        DONE;

        public String style() {
            return switch (this) {
                case PLANNED -> "mute";
                case DUE, READY_WITH_REMARKS -> "soon";
                case READY, DONE -> "done";
                case NOT_READY, NOT_HELD -> "late";
            };
        }
    }

    /** The same where nobody records anything. */
    public Review withoutForm() {
        return new Review(id, name, evaluation, day, state, heldOn, outcome, holds, null);
    }

    /** What the committee can find. */
    public List<State> outcomes() {
        return evaluation ? List.of() : List.of(State.READY, State.READY_WITH_REMARKS, State.NOT_READY, State.NOT_HELD);
    }
}
