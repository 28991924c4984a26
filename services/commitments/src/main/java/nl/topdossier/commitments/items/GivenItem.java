package nl.topdossier.commitments.items;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** What a person or a file says of an item. */
public record GivenItem(
        @Nullable ItemKind kind,
        @Nullable House house,
        @Nullable String reference,
        @Nullable String subject,
        @Nullable String madeBy,
        @Nullable String occasion,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueReason,
        @Nullable String done,
        @Nullable UUID sourceLetterId,
        @Nullable UUID sourceSectionId) {}
