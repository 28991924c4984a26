package nl.topdossier.contracts;

import java.util.UUID;

/** A fact about one letter; all facts of a letter on one topic keep their order. */
public interface LetterFact extends Fact {

    /** The letter that the fact is about. */
    UUID letterId();

    @Override
    default UUID key() {
        return letterId();
    }
}
