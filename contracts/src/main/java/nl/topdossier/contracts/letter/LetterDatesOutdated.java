package nl.topdossier.contracts.letter;

import java.util.UUID;
import nl.topdossier.contracts.LetterFact;

/** The text of a letter carries days on which a summit was planned before, be the letter about it or about another; a letter that was sent is put right in a next one. */
public record LetterDatesOutdated(UUID letterId, UUID summitId, boolean sent) implements LetterFact {}
