package nl.topdossier.portal.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that a service received and could not process; it holds the later ones of its own key.
 *
 * @param letterId the letter, or what stands in its place: the key of the message
 * @param address of the page about that; absent where there is none
 * @param held number of later messages that wait behind it
 */
public record UnprocessedMessage(
        String id,
        String service,
        String topic,
        String type,
        @Nullable UUID letterId,
        @Nullable String title,
        @Nullable String address,
        int attempts,
        int held,
        Instant since,
        String what,
        String replayAddress) {}
