package nl.topdossier.commitments.imports;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.commitments.HouseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file, line by line: recorded, or known already; of what was known, the House's status may have changed. In a
 * rehearsal nothing of it was kept.
 */
public record ImportReport(boolean rehearsal, List<Line> lines) {

    /** What came of a line. */
    public enum Outcome {
        /** It is new. */
        RECORDED,
        /** It is there already. */
        KNOWN,
        /** It is there already, and the House says something else of it now. */
        STATUS_CHANGED,
        /** It is there already, and what the House said later, or further on the same day, stays. */
        EARLIER,
        /** It was there under the ledger's own number, and has the House's now. */
        NUMBERED,
        /** A motion that the House rejected; it is left out. */
        REJECTED,
        /** A motion that the House has not adopted so far; it is left out. */
        UNDECIDED
    }

    /** A line by its number, and the item; of a line that is left out there is none. */
    public record Line(
            long line,
            Outcome outcome,
            @Nullable UUID itemId,
            String reference,
            @Nullable HouseStatus houseStatus) {}

    /** How many lines are not for the ledger. */
    public long leftOut() {
        return count(Outcome.REJECTED) + count(Outcome.UNDECIDED);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
