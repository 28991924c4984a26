package nl.topdossier.drafting.letters;

/** Told inside the service, in the transaction that registers a (new) instance of a letter's process. */
public record DraftWasRegistered(Letter letter) {}
