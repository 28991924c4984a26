package nl.topdossier.logistics.summits;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A working session or a side event of a summit: what, on which day, and at what time if that is known. */
public record Happening(
        String title,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    Happening on(LocalDate other) {
        return new Happening(title, other, from, to);
    }
}
