package nl.topdossier.drafting.letters;

/** An annex: its name as shown and the hash of its stored file. */
public record Annex(String name, String sha256) {}
