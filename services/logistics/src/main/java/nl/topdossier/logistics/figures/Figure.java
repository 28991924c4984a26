package nl.topdossier.logistics.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number of the whole summit or of one piece of work, with every value that it had; the last is the present one. */
public record Figure(
        UUID figureId,
        UUID summitId,
        @Nullable UUID workTaskId,
        String key,
        String name,
        String nameEn,
        String unit,
        long rowVersion,
        List<Value> values) {

    public Figure {
        values = List.copyOf(values);
    }

    /** A value, where it comes from (or that it is assumed), since when it is known, and who recorded it. */
    public record Value(
            int position,
            long value,
            @Nullable String source,
            boolean assumed,
            LocalDate knownOn,
            UUID recordedBy,
            Instant recordedAt) {}
}
