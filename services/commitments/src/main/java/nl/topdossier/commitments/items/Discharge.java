package nl.topdossier.commitments.items;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What discharges an item: a letter of this system with the passage that answers, or one from outside by its Kamerstuk number;
 * and the day on which the House received it.
 */
public record Discharge(
        @Nullable UUID letterId,
        String kamerstuk,
        @Nullable UUID sectionId,
        @Nullable String note,
        LocalDate receivedOn) {}
