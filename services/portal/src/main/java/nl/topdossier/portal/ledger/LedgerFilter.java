package nl.topdossier.portal.ledger;

import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/** Which items are shown. */
public record LedgerFilter(
        @Nullable House house,
        LedgerEntry.@Nullable Kind kind,
        @Nullable Heap bucket,
        @Nullable String words,
        @Nullable Integer most) {

    private static final int USUAL = 50;
    private static final int LARGEST = 500;

    /** The heaps that lists count. */
    public enum Heap {
        OPEN,
        OVERDUE,
        AWAITING_HOUSE,
        CLOSED
    }

    /** How many at most. */
    public int shown() {
        return most == null ? USUAL : Math.clamp(most, 1, LARGEST);
    }

    public boolean narrows() {
        return house != null || kind != null || bucket != null || (words != null && !words.isBlank());
    }
}
