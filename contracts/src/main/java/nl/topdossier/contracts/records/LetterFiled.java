package nl.topdossier.contracts.records;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** A dispatched letter was filed. */
public record LetterFiled(UUID letterId, UUID dispatchId, String contentHash) implements LetterFact {}
