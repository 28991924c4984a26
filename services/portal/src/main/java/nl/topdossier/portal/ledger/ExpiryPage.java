package nl.topdossier.portal.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/** What is due until a day. */
public record ExpiryPage(@Nullable House house, LocalDate today, LocalDate until, List<Line> lines, long withoutDay) {

    /** An item with the days that are left; below zero it is overdue. */
    public record Line(LedgerEntry item, long daysLeft) {

        public boolean isOverdue() {
            return daysLeft < 0;
        }

        public long daysOver() {
            return -daysLeft;
        }
    }

    public House[] houses() {
        return House.values();
    }
}
