package nl.topdossier.logistics.summits;

/** Does what a new summit asks of another feature, in the transaction that plans it. */
@FunctionalInterface
public interface PlannedListener {

    void planned(Summit summit);
}
