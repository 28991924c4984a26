package nl.topdossier.approval.offices;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/** Who acts for an office, as what, from the first to the last day (open if absent), and for a delegate: by whom. */
public record RegisteredHolding(
        UUID holdingId,
        String officeId,
        UUID personId,
        Capacity capacity,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID delegatorHoldingId) {

    /** Whether the person acts for the office on this day. */
    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return (until == null || !validFrom.isAfter(until)) && (validUntil == null || !validUntil.isBefore(from));
    }

    RegisteredHolding until(@Nullable LocalDate last) {
        return new RegisteredHolding(holdingId, officeId, personId, capacity, validFrom, last, delegatorHoldingId);
    }
}
