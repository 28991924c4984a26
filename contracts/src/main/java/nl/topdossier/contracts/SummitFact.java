package nl.topdossier.contracts;

import java.util.UUID;

/** A fact about one summit; all facts of a summit on one topic keep their order. */
public interface SummitFact extends Fact {

    /** The summit that the fact is about. */
    UUID summitId();

    @Override
    default UUID key() {
        return summitId();
    }
}
