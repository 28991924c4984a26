package nl.topdossier.logistics.summits;

/** Does what other words or debates of a summit ask of another feature, in the transaction that writes them. */
@FunctionalInterface
public interface DescribedListener {

    void described(Summit summit);
}
