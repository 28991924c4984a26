package nl.topdossier.commitments.imports;

import java.util.List;

/** What is wrong with a line of a file, by its number: a sentence in the message bundle with its arguments. */
public record BrokenLine(long line, String code, List<Object> arguments) {}
