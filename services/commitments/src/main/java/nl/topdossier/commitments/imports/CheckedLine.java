package nl.topdossier.commitments.imports;

import java.time.LocalDate;
import nl.topdossier.commitments.items.CheckedItem;
import nl.topdossier.contracts.commitments.HouseStatus;
import org.jspecify.annotations.Nullable;

/** A line of a file that can be recorded. */
record CheckedLine(
        long number,
        CheckedItem item,
        @Nullable HouseStatus status,
        @Nullable LocalDate since) {

    HouseStatus statusOrOpen() {
        return status == null ? HouseStatus.OPEN : status;
    }

    /** Since when, where the line does not say it: an item is open from its first day, and anything else since today. */
    LocalDate since(LocalDate today) {
        if (since != null) {
            return since;
        }
        return statusOrOpen() == HouseStatus.OPEN ? item.madeOn() : today;
    }
}
