package nl.topdossier.dispatch.dispatches;

/** Something that holds a letter at the gate: a code that names the sentence, and the place it is about. */
public record Finding(String code, String place) {}
