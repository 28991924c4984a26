package nl.topdossier.portal.letters;

import java.time.Instant;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the letter stands with one House.
 *
 * @param channel how it is sent
 * @param number Kamerstuk number; absent until the House gave one
 * @param detail what is going on or went wrong, in our words
 * @param actions what this person may do about it
 */
public record HandOver(
        House house,
        State state,
        Channel channel,
        int attempts,
        Instant since,
        @Nullable Instant receivedAt,
        @Nullable String number,
        @Nullable Text detail,
        List<LetterAction> actions) {

    /** How far it is. */
    public enum State {
        WAITING,
        SENDING,
        SENT,
        OVERDUE,
        UNCERTAIN,
        REFUSED,
        UNKNOWN,
        RECEIVED,
        NUMBERED;

        public String style() {
            return switch (this) {
                case WAITING -> "mute";
                case SENDING, SENT -> "wait";
                case UNCERTAIN, UNKNOWN -> "soon";
                case OVERDUE, REFUSED -> "late";
                case RECEIVED, NUMBERED -> "done";
            };
        }
    }

    /** The way to the House. */
    public enum Channel {
        HTTP,
        EMAIL
    }
}
