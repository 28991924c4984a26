package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session or side event of a summit. */
public record Occasion(
        String title,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {}
