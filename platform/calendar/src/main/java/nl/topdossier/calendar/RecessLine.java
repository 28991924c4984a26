package nl.topdossier.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** A recess and the period around it in which the House is known to have no other. */
record RecessLine(Recess recess, LocalDate completeFrom, LocalDate completeUntil) {

    RecessLine {
        if (completeFrom.isAfter(recess.firstDay()) || completeUntil.isBefore(recess.lastDay())) {
            throw new IllegalArgumentException("Expected a known period around the recess from " + recess.firstDay()
                    + ", but it runs from " + completeFrom + " to " + completeUntil);
        }
    }

    static List<RecessLine> all(List<List<String>> rows) {
        return rows.stream().map(RecessLine::parse).toList();
    }

    private static RecessLine parse(List<String> row) {
        try {
            return read(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "Expected House; name; first day; last day; complete from; complete until; source in every line of the"
                            + " recess table, but found \"" + String.join("; ", row) + "\": " + e.getMessage(),
                    e);
        }
    }

    private static RecessLine read(List<String> row) {
        if (row.size() != 7 || row.get(6).isEmpty()) {
            throw new IllegalArgumentException("7 fields, the last of which is the source");
        }
        var recess = new Recess(
                House.valueOf(row.get(0)),
                row.get(1),
                LocalDate.parse(row.get(2)),
                LocalDate.parse(row.get(3)),
                row.get(6));
        return new RecessLine(recess, LocalDate.parse(row.get(4)), LocalDate.parse(row.get(5)));
    }

    boolean covers(House house, LocalDate day) {
        return recess.house() == house && !day.isBefore(completeFrom) && !day.isAfter(completeUntil);
    }
}
