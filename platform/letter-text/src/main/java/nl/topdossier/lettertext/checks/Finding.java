package nl.topdossier.lettertext.checks;

import java.util.List;

/**
 * Something that a person has to mend or answer. The words are in the bundle {@code nl.topdossier.lettertext.findings}:
 * {@code check.<code>} says what, {@code check.<code>.mend} how to mend it, both with these arguments.
 *
 * @param part the part of the letter: letter, covering/TK, memo, marking, list, offices
 * @param sectionId where in that part, or empty
 * @param waivable whether a named person may set it aside with a reason
 */
public record Finding(
        String code, Severity severity, String part, String sectionId, List<String> arguments, boolean waivable) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Says whether a finding of a next version is the same one, so that a waiver holds for it. */
    public String key() {
        return String.join("|", code, part, sectionId, String.join(",", arguments));
    }

    static Finding blocking(String code, String part, String sectionId, String... arguments) {
        return new Finding(code, Severity.BLOCKING, part, sectionId, List.of(arguments), false);
    }

    /** May be set aside with a reason by a named person. */
    Finding butWaivable() {
        return new Finding(code, severity, part, sectionId, arguments, true);
    }

    /** Does not hold a letter back once answered or not. */
    Finding asWarning() {
        return new Finding(code, Severity.WARNING, part, sectionId, arguments, waivable);
    }
}
