package nl.topdossier.lettertext.marking;

/** A marking above the ceiling: where it stands, never what it says. */
public record Marking(Place place, String part, String sectionId) {}
