package nl.topdossier.lettertext;

import java.util.List;

/**
 * A text was refused at the door. Carries a code whose words are in the bundle {@code nl.topdossier.lettertext.findings}
 * (entry {@code refused.<code>}); never any of the text, so that it can be logged.
 */
public final class TextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a text is refused. */
    public enum Code {
        BROKEN_ENCODING,
        CONTROL_CHARACTER,
        HIDDEN_CHARACTER,
        TOO_LARGE,
        EMPTY,
        LINE_BREAK,
        HTML,
        IMAGE,
        LINK_SCHEME,
        LINK_TITLE,
        NOTE_IN_NOTE,
        NOTE_STRUCTURE,
        TOO_MANY_SECTIONS,
        TOO_MANY_NOTES,
        NOT_SHOWABLE,
        /** The fonts of the printed letter lack a character; its number is the argument. */
        NOT_PRINTABLE,
        NOT_A_PDF
    }

    private final Code code;
    private final transient List<String> arguments;

    public TextRefused(Code code, Object... arguments) {
        super("Expected an acceptable text, but found " + code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public Code code() {
        return code;
    }

    /** Numbers for the sentence in the bundle: line, size found, limit. */
    public List<String> arguments() {
        return arguments;
    }
}
