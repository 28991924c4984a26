package nl.topdossier.messaging;

import java.util.List;

/** Interests that belong together, as one bean: for a reader that follows many kinds of fact. */
public record SubscriptionGroup(List<Subscription<?>> members) {}
