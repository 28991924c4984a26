package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.HandOver;
import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/** What dispatch answers, as far as pages show it. */
final class DispatchAnswers {

    private DispatchAnswers() {}

    record Dispatch(
            UUID dispatchId,
            int version,
            String contentHash,
            String state,
            List<Found> findings,
            @Nullable UUID blockTaskId,
            @Nullable UUID releaseTaskId,
            @Nullable UUID releasedBy,
            @Nullable Instant releasedAt,
            @Nullable Instant undoUntil,
            @Nullable Instant pausedAt,
            @Nullable UUID confirmTaskId,
            List<Handed> handOvers) {

        /** Whether it came from a back-up and waits for the desk to say what each House has. */
        boolean isPaused() {
            return pausedAt != null;
        }

        boolean isIn(String... states) {
            return List.of(states).contains(state);
        }

        boolean isHeldBy(String code) {
            return findings.stream().anyMatch(found -> found.code().equals(code));
        }
    }

    record Found(String code, @Nullable String place, String words) {}

    record Handed(HandOverAnswer handOver, List<Attempt> attempts) {}

    record Attempt(@Nullable Instant startedAt) {}

    record HandOverAnswer(
            UUID handOverId,
            House house,
            String channel,
            String state,
            int attempts,
            @Nullable Instant receivedAt,
            @Nullable String registrationNumber,
            @Nullable UUID recordedBy,
            @Nullable String number,
            boolean noneExpected,
            @Nullable UUID numberTaskId,
            @Nullable UUID resolveTaskId,
            @Nullable UUID mendTaskId,
            @Nullable UUID chaseTaskId,
            @Nullable Instant confirmedAt) {

        /** Whether the desk has to say of this House whether it has the letter, if the letter is paused. */
        boolean isUnconfirmed() {
            return !"RECEIVED".equals(state) && confirmedAt == null;
        }

        /** Whether it has its number, or the House gives it none. */
        boolean isNumbered() {
            return number != null || noneExpected;
        }

        HandOver.State shown() {
            return switch (state) {
                case "ATTEMPTED" -> HandOver.State.SENDING;
                case "SENT" -> chaseTaskId == null ? HandOver.State.SENT : HandOver.State.OVERDUE;
                case "UNCERTAIN" -> HandOver.State.UNCERTAIN;
                case "REFUSED" -> HandOver.State.REFUSED;
                case "RECEIVED" -> number == null ? HandOver.State.RECEIVED : HandOver.State.NUMBERED;
                default -> HandOver.State.WAITING;
            };
        }
    }
}
