package nl.topdossier.approval.offices.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.approval.offices.RegisteredHolding;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/** A holding as the interface shows it. */
record HoldingView(
        UUID holdingId,
        String officeId,
        UUID personId,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID delegatorHoldingId) {

    static HoldingView of(RegisteredHolding holding) {
        return new HoldingView(
                holding.holdingId(),
                holding.officeId(),
                holding.personId(),
                holding.capacity(),
                holding.validFrom(),
                holding.validUntil(),
                holding.delegatorHoldingId());
    }
}
