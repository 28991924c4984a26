package nl.topdossier.security;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/** A person who acts for an office, as what, from the first to the last day (open if absent). */
public record Holding(
        UUID holdingId,
        String officeId,
        UUID personId,
        Capacity capacity,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
