package nl.topdossier.contracts.dispatch;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.House;

/** A House confirmed receipt (by message, or recorded by the desk with evidence). */
public record ReceiptConfirmed(
        UUID letterId, UUID dispatchId, UUID handOverId, House house, Instant receivedAt, boolean recordedByDesk)
        implements LetterFact {}
