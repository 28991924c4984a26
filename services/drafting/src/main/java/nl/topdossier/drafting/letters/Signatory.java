package nl.topdossier.drafting.letters;

/** Who signs the covering letters: the office, its title as printed, and the name. */
public record Signatory(String officeId, String title, String name) {}
