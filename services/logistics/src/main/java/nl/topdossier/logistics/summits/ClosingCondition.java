package nl.topdossier.logistics.summits;

/** What must be done before a summit can be closed; refuses when it is not. */
@FunctionalInterface
public interface ClosingCondition {

    void requireDone(Summit summit);
}
