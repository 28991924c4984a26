package nl.topdossier.portal.ledger;

import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/** The form for a file, and what came of the one that was sent. */
public record ImportPage(
        Form form,
        @Nullable House house,
        @Nullable Report report,
        @Nullable String refusal,
        List<Broken> broken) {

    /** In which form a file comes. */
    public enum Form {
        CSV,
        OPEN_DATA
    }

    /** A line that can not be read, by its number. */
    public record Broken(long line, String message) {}

    /** What came of each line. */
    public record Report(
            long recorded, long known, long statusChanged, long earlier, long numbered, long leftOut, Lines report) {}

    /** All lines of a file; of a rehearsal nothing was kept. */
    public record Lines(boolean rehearsal, List<Line> lines) {}

    /** One line; of one that is left out there is no item. */
    public record Line(
            long line,
            String outcome,
            @Nullable UUID itemId,
            String reference,
            LedgerEntry.@Nullable HouseSays houseStatus) {}

    public static ImportPage empty() {
        return new ImportPage(Form.CSV, null, null, null, List.of());
    }

    public House[] houses() {
        return House.values();
    }

    public Form[] forms() {
        return Form.values();
    }
}
