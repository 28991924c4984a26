package nl.topdossier.dispatch.handover;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import org.jspecify.annotations.Nullable;

/** The handing over of one letter to one House, with its receipt and its number. */
public record HandOver(
        UUID handOverId,
        UUID dispatchId,
        House house,
        ChannelKind channel,
        HandOverState state,
        int attempts,
        @Nullable Instant receivedAt,
        @Nullable String registrationNumber,
        @Nullable UUID recordedBy,
        @Nullable String evidence,
        @Nullable String number,
        boolean noneExpected,
        UUID numberTaskId,
        @Nullable UUID resolveTaskId,
        @Nullable UUID mendTaskId,
        @Nullable UUID chaseTaskId) {

    /** Whether the House has confirmed receipt. */
    public boolean isReceived() {
        return state == HandOverState.RECEIVED;
    }

    boolean isNumbered() {
        return number != null || noneExpected;
    }
}
