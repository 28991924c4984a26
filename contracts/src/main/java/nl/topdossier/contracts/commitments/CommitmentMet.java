package nl.topdossier.contracts.commitments;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/**
 * Ours: the House received, on this day, the letter that answers the commitment or own promise (absent: a letter from outside
 * this system).
 */
public record CommitmentMet(
        UUID itemId,
        ItemKind kind,
        House house,
        String reference,
        @Nullable UUID letterId,
        LocalDate receivedOn) implements ItemFact {}
