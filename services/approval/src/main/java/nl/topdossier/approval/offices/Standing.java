package nl.topdossier.approval.offices;

import java.util.UUID;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/** As what a person acts for an office on a day; a delegate does so on behalf of the one who delegated. */
public record Standing(
        String officeId,
        UUID personId,
        Capacity capacity,
        @Nullable UUID onBehalfOf) {

    /** Whether the person may decide for the office; staff only prepares. */
    public boolean decides() {
        return capacity != Capacity.STAFF;
    }
}
