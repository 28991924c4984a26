package nl.topdossier.portal.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named part of a result that others can already go on with, such as the first version of a plan. */
public record PartialResult(
        String key,
        String name,
        @Nullable LocalDate due,
        @Nullable LocalDate deliveredOn,
        @Nullable String by,
        @Nullable String note) {}
