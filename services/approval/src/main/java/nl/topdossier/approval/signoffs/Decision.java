package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered for an office: as what, on whose behalf, with what login, on which text, and the covering
 * letters that were signed in the same act.
 */
public record Decision(
        Answer answer,
        UUID by,
        Capacity capacity,
        @Nullable UUID onBehalfOf,
        String loginStrength,
        Instant at,
        int version,
        String contentHash,
        List<House> signed,
        @Nullable String remarks,
        @Nullable String notes,
        @Nullable UUID outsideId) {

    public Decision {
        signed = List.copyOf(signed);
    }
}
