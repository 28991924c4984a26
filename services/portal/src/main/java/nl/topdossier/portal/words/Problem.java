package nl.topdossier.portal.words;

/** What is wrong with one field of a form; an empty field name means the form as a whole. */
public record Problem(String field, Text what) {}
