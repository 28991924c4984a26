package nl.topdossier.drafting.letters;

/** Told inside the service, in the transaction that ends a letter: it was dispatched or withdrawn. */
public record LetterIsOver(Letter letter) {}
