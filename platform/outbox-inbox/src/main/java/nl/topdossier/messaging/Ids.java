package nl.topdossier.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers: UUID version 7, so that rows lie in the order in which they were made. */
public final class Ids {

    private Ids() {}

    /** A new identifier. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** When an identifier was made; one that was not made here counts as older than anything. */
    public static Instant madeAt(UUID id) {
        return id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16) : Instant.EPOCH;
    }
}
