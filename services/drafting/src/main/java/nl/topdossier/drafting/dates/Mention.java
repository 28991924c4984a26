package nl.topdossier.drafting.dates;

/** Days as they are written, and in which part of the letter. */
public record Mention(String part, String text) {}
