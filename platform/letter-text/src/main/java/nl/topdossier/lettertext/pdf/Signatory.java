package nl.topdossier.lettertext.pdf;

/** Who signs: the office as printed above the name, for instance "De minister van Defensie", and the name. */
public record Signatory(String office, String name) {}
