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
}
