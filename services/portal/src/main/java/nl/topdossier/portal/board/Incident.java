package nl.topdossier.portal.board;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process that failed and can't go on by itself.
 *
 * @param letterId the letter, or the summit or piece of work that stands in its place
 * @param address the page with the process
 * @param restartAddress restarts the whole process from the row that it is about; absent where that is not offered
 */
public record Incident(
        String id,
        UUID letterId,
        String title,
        String address,
        Text process,
        String step,
        String what,
        Instant since,
        String retryAddress,
        @Nullable String restartAddress) {}
