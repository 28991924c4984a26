package nl.topdossier.engine;

import java.util.List;

/**
 * Follows the engine's stream. Called in a transaction with records in the order of their partition; the same records may
 * come again after a crash, so handling one twice has to change nothing.
 */
@FunctionalInterface
public interface EngineRecordHandler {

    /** Takes in what happened. */
    void on(List<EngineRecord> records);

    /** Whether it wants to know of this process at all; what nobody wants is not even read. */
    default boolean follows(String processId) {
        return true;
    }
}
