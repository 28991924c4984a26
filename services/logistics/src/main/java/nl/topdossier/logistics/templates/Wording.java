package nl.topdossier.logistics.templates;

/** A name in both languages of the product. */
public record Wording(String nl, String en) {}
