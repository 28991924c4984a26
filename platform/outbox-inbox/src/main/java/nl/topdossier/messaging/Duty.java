package nl.topdossier.messaging;

/** Work that one instance of a service does at a time, for instance publishing the outbox in order. */
public interface Duty {

    /** The name by which {@link Wake} wakes it. */
    String name();

    /** Does all work that is there and returns; called again when woken, and now and then as a fallback. */
    void work() throws InterruptedException;
}
