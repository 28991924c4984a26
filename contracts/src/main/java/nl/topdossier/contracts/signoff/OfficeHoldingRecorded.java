package nl.topdossier.contracts.signoff;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import org.jspecify.annotations.Nullable;

/** Who holds an office, as what, from when to when; the newest fact of a holding replaces earlier ones. */
public record OfficeHoldingRecorded(
        String officeId,
        UUID holdingId,
        UUID personId,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until) implements Fact {
    @Override
    public UUID key() {
        return holdingId;
    }
}
