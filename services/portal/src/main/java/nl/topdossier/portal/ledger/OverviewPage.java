package nl.topdossier.portal.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.letters.House;

/** The half-yearly overview of one House. */
public record OverviewPage(int year, int half, Overview overview) {

    /** As the service counts it. */
    public record Overview(
            House house,
            LocalDate from,
            LocalDate until,
            long openAtStart,
            long made,
            long closed,
            long openAtEnd,
            long overdue,
            long partly,
            long awaitingHouse,
            List<Line> open,
            List<Line> met) {}

    /** An item as it stood at the end. */
    public record Line(
            LedgerEntry item,
            LedgerEntry.Ours ours,
            LedgerEntry.HouseSays houseStatus,
            LocalDate houseSince,
            boolean overdue) {}

    public House[] houses() {
        return House.values();
    }
}
