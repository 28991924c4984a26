package nl.topdossier.commitments.imports;

import java.time.LocalDate;
import nl.topdossier.commitments.items.GivenItem;
import nl.topdossier.contracts.commitments.HouseStatus;
import org.jspecify.annotations.Nullable;

/** One line of a file, by its number: an item, what the House says of it and since when; absent says nothing of the status. */
record ImportLine(
        long number,
        GivenItem item,
        @Nullable HouseStatus status,
        @Nullable LocalDate since) {}
