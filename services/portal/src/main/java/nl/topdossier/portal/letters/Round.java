package nl.topdossier.portal.letters;

import java.time.Instant;
import java.util.List;

/** One round in which offices answer. */
public record Round(
        Kind kind, int number, int version, State state, Policy policy, Instant openedAt, List<SignOff> signOffs) {

    /** Which of the three rounds. */
    public enum Kind {
        COORDINATION,
        LINE,
        MINISTERS
    }

    /** How it stands. */
    public enum State {
        OPEN,
        AGREED,
        RETURNED,
        CLOSED;

        public String style() {
            return switch (this) {
                case OPEN -> "wait";
                case AGREED -> "done";
                case RETURNED -> "late";
                case CLOSED -> "mute";
            };
        }
    }

    /** What a return does to the others in the round. */
    public enum Policy {
        STOP_AT_FIRST_RETURN,
        HEAR_ALL
    }

    public boolean running() {
        return state == State.OPEN;
    }

    public long answered() {
        return signOffs.stream()
                .filter(signOff ->
                        signOff.answer() == SignOff.Answer.AGREED || signOff.answer() == SignOff.Answer.SIGNED)
                .count();
    }
}
