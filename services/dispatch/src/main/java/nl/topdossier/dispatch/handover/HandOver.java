package nl.topdossier.dispatch.handover;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.content.Part;
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
        @Nullable UUID chaseTaskId,
        @Nullable Instant confirmedAt) {

    /** Whether the House has confirmed receipt. */
    public boolean isReceived() {
        return state == HandOverState.RECEIVED;
    }

    /** Whether, in a paused dispatch, it is still to be said that the House has it or has it not. */
    boolean isUnconfirmed() {
        return !isReceived() && confirmedAt == null;
    }

    /** What this House gets: its own covering letter, the letter and the annexes; never another House's letter or a memo. */
    List<Part> filesAmong(List<Part> parts) {
        Set<String> always = Set.of("letter", "covering-" + DispatchSettings.slug(house));
        return parts.stream()
                .filter(part -> always.contains(part.name()) || part.name().startsWith("annex-"))
                .toList();
    }

    boolean isNumbered() {
        return number != null || noneExpected;
    }
}
