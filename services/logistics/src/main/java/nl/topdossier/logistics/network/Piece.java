package nl.topdossier.logistics.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work as planning sees it: not before this day, done by that day, taking so many working days, and what is done. */
public record Piece(
        String id,
        LocalDate notBefore,
        LocalDate due,
        int workingDays,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        List<Part> parts) {

    public Piece {
        parts = List.copyOf(parts);
    }

    /** What the name of a review begins with, where a need names one. */
    public static final String REVIEW = "review:";

    /** A review of the steering committee: a moment on its day that takes no work, passed or not. */
    public static Piece review(String code, LocalDate day, LocalDate due, @Nullable LocalDate passedOn) {
        return new Piece(REVIEW + code, day, due, 0, passedOn, passedOn, List.of());
    }
}
