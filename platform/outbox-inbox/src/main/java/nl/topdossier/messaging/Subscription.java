package nl.topdossier.messaging;

import java.time.Instant;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;

/**
 * A service's interest in one kind of fact on one topic. The handler runs in a transaction together with the mark that
 * the event is done; facts of one topic and key come in order, one at a time.
 */
public record Subscription<F extends Fact>(String topic, Class<F> fact, DatedHandler<F> handler) {

    /** Does what a fact asks of this service; may be asked again after a failure, then with nothing done. */
    @FunctionalInterface
    public interface Handler<F extends Fact> {

        /** Handles one fact; any exception rolls everything back and holds the key until it succeeds. */
        void on(F fact);
    }

    /** The same, for whoever keeps when a fact came about: order is promised within one topic only. */
    @FunctionalInterface
    public interface DatedHandler<F extends Fact> {

        /** Handles one fact that came about at this moment. */
        void on(F fact, Instant at);
    }

    /** An interest in facts of this kind on this topic. */
    public static <F extends Fact> Subscription<F> to(String topic, Class<F> fact, Handler<F> handler) {
        return new Subscription<>(topic, fact, (received, at) -> handler.on(received));
    }

    /** An interest in facts of this kind on this topic, and in when they came about. */
    public static <F extends Fact> Subscription<F> dated(String topic, Class<F> fact, DatedHandler<F> handler) {
        return new Subscription<>(topic, fact, handler);
    }

    String type() {
        return FactType.of(fact).type();
    }

    void deliver(Fact received, Instant at) {
        handler.on(fact.cast(received), at);
    }
}
