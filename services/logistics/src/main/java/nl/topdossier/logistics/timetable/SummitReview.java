package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import nl.topdossier.logistics.network.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A readiness review of the steering committee as a gate: its day (that of the next round, if it is held again), and when it
 * was passed.
 */
public record SummitReview(
        String code,
        String name,
        String nameEn,
        LocalDate day,
        @Nullable LocalDate passedOn) {

    /** By what needs name it. */
    public String key() {
        return Piece.REVIEW + code;
    }
}
