package nl.topdossier.logistics.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named partial result of a piece: how long after the start it takes, until when it has to be there, and when it came. */
public record Part(
        String name,
        int workingDays,
        @Nullable LocalDate due,
        @Nullable LocalDate deliveredOn) {}
