package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.House;

/** A House's letter was handed over; the receipt is awaited. */
public record HandedOver(UUID letterId, UUID dispatchId, UUID handOverId, House house, int attempt)
        implements LetterFact {}
