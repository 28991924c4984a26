package nl.topdossier.contracts.commitments;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** A motion, commitment or own promise is in the ledger, or one that was there has another reference or due day. */
public record ItemRecorded(
        UUID itemId,
        ItemKind kind,
        House house,
        String reference,
        LocalDate madeOn,
        @Nullable LocalDate dueOn) implements ItemFact {}
