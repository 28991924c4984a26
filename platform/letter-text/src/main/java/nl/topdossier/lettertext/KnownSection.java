package nl.topdossier.lettertext;

/** A section as an earlier version had it: what a caller keeps so that ids survive edits. */
public record KnownSection(String id, String heading, String text) {}
