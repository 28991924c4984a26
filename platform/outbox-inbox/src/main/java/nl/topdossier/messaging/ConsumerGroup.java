package nl.topdossier.messaging;

/** The name under which a service reads its topics. Whoever takes another name reads them all from their beginning. */
public record ConsumerGroup(String name) {}
