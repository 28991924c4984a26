package nl.topdossier.commitments.items;

import java.util.UUID;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** Which items are wanted; whatever is absent is not asked for. Words are looked for in reference, subject and who made it. */
public record ItemFilter(
        @Nullable House house,
        @Nullable ItemKind kind,
        @Nullable OurStatus ours,
        @Nullable HouseStatus houseStatus,
        @Nullable UUID letterId,
        @Nullable String words,
        @Nullable Bucket bucket) {

    /** The heaps that lists count. */
    public enum Bucket {
        /** The House waits. */
        OPEN,
        /** The House waits, and the day is over. */
        OVERDUE,
        /** We are done, the House has not said so yet. */
        AWAITING_HOUSE,
        /** The House says that it is done. */
        CLOSED
    }
}
