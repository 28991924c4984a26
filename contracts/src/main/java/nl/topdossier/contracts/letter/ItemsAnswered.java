package nl.topdossier.contracts.letter;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** What a submitted version of a letter answers of the ledger; told together with the submission, also when it answers nothing. */
public record ItemsAnswered(UUID letterId, int version, String contentHash, List<ItemAnswer> answers)
        implements LetterFact {}
