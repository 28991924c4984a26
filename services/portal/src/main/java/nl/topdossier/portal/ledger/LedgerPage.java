package nl.topdossier.portal.ledger;

import java.util.List;
import nl.topdossier.portal.letters.House;

/** The list with its filter and the number of items in each heap. */
public record LedgerPage(LedgerFilter filter, List<LedgerRow> rows, long total, Counts counts, boolean mayWrite) {

    /** How many items are in each heap. */
    public record Counts(long open, long overdue, long awaitingHouse, long closed) {

        public long of(LedgerFilter.Heap heap) {
            return switch (heap) {
                case OPEN -> open;
                case OVERDUE -> overdue;
                case AWAITING_HOUSE -> awaitingHouse;
                case CLOSED -> closed;
            };
        }
    }

    public boolean hasMore() {
        return total > rows.size();
    }

    public int next() {
        return filter.shown() + 100;
    }

    public LedgerFilter.Heap[] heaps() {
        return LedgerFilter.Heap.values();
    }

    public House[] houses() {
        return House.values();
    }

    public LedgerEntry.Kind[] kinds() {
        return LedgerEntry.Kind.values();
    }
}
