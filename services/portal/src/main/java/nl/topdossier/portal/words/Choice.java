package nl.topdossier.portal.words;

/** One option of a list to choose from, when its label is data (an office, a person) and not a word of ours. */
public record Choice(String value, String label) {}
