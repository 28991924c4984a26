package nl.topdossier.drafting.letters;

/** Told inside the service, in the transaction that saves a version, so that its findings are kept with it. */
public record VersionWasSaved(Letter letter, Version version) {}
