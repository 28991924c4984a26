package nl.topdossier.portal.book;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;

/** How one House got the letter of a released dispatch. */
public record BookedHouse(UUID letterId, House house, State state, Instant since) {

    /** What was last told of it. */
    public enum State {
        HANDED_OVER,
        /** Refused, away, or of unknown outcome. */
        FAILED,
        OVERDUE,
        RECEIVED;

        public boolean isTrouble() {
            return this == FAILED || this == OVERDUE;
        }
    }
}
