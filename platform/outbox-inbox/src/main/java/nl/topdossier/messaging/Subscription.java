package nl.topdossier.messaging;

import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;

/**
 * A service's interest in one kind of fact on one topic. The handler runs in a transaction together with the mark that
 * the event is done; facts of one topic and key come in order, one at a time.
 */
public record Subscription<F extends Fact>(String topic, Class<F> fact, Handler<F> handler) {

    /** Does what a fact asks of this service; may be asked again after a failure, then with nothing done. */
    @FunctionalInterface
    public interface Handler<F extends Fact> {

        /** Handles one fact; any exception rolls everything back and holds the key until it succeeds. */
        void on(F fact);
    }

    /** An interest in facts of this kind on this topic. */
    public static <F extends Fact> Subscription<F> to(String topic, Class<F> fact, Handler<F> handler) {
        return new Subscription<>(topic, fact, handler);
    }

    String type() {
        return FactType.of(fact).type();
    }

    void deliver(Fact received) {
        handler.on(fact.cast(received));
    }
}
