package nl.topdossier.portal.work;

import java.time.Instant;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change of somebody else's work, put to its owner.
 *
 * @param changes what would change, in words
 * @param answers what each office said that was asked
 * @param answerAddress where an office that is asked accepts or declines; absent for everybody else
 * @param answerOffice the office for which this person would answer
 */
public record Proposal(
        String by,
        Instant at,
        List<Text> changes,
        String reason,
        State state,
        List<Text> answers,
        @Nullable String answerAddress,
        @Nullable String answerOffice) {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** The work moved otherwise meanwhile. */
        OVERTAKEN;

        public String style() {
            return switch (this) {
                case OPEN -> "soon";
                case ACCEPTED -> "done";
                case DECLINED, OVERTAKEN -> "mute";
            };
        }
    }
}
