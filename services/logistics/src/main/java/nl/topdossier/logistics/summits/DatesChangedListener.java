package nl.topdossier.logistics.summits;

/** Does what other days of a summit ask of another feature, in the transaction that moves it. */
@FunctionalInterface
public interface DatesChangedListener {

    void datesChanged(Summit before, Summit after);
}
