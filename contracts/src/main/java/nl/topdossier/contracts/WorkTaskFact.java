package nl.topdossier.contracts;

import java.util.UUID;

/** A fact about one piece of work for a summit; all facts of a piece on one topic keep their order. */
public interface WorkTaskFact extends Fact {

    /** The piece of work that the fact is about. */
    UUID workTaskId();

    @Override
    default UUID key() {
        return workTaskId();
    }
}
