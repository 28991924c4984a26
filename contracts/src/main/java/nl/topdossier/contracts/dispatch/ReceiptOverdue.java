package nl.topdossier.contracts.dispatch;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;
import nl.topdossier.contracts.letter.House;

/** A House has not confirmed receipt in time. */
public record ReceiptOverdue(UUID letterId, UUID dispatchId, UUID handOverId, House house) implements LetterFact {}
