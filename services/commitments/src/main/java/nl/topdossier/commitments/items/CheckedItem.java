package nl.topdossier.commitments.items;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** What was given, in one form and below the ceiling. The reference is absent where no official one is known. */
public record CheckedItem(
        ItemKind kind,
        House house,
        @Nullable String reference,
        String subject,
        String madeBy,
        String occasion,
        LocalDate madeOn,
        @Nullable LocalDate dueOn,
        String dueReason,
        String done,
        @Nullable UUID sourceLetterId,
        @Nullable UUID sourceSectionId) {}
