package nl.topdossier.drafting.letters;

/** Told inside the service, in the transaction that opens a letter, so that its first deadline is set with it. */
public record LetterWasOpened(Letter letter, DeadlineWish deadline) {}
