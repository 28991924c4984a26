package nl.topdossier.logistics.summits;

/** Ends what another feature does for a summit that will not take place, in the transaction that cancels it. */
@FunctionalInterface
public interface CancelledListener {

    void cancelled(Summit summit);
}
