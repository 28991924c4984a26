package nl.topdossier.lettertext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nl.topdossier.lettertext.TextRefused.Code;

/** The rules at the door for everything that people type or paste; what passes is in one form (NFC, line feeds). */
public final class InputRules {

    /** A letter of a hundred pages; the longest real one has ten. */
    public static final int MAX_LETTER = 400_000;

    /** A covering letter, a memo, or the text of one. */
    public static final int MAX_MEMO = 100_000;

    /** A remark with a return. */
    public static final int MAX_REMARK = 20_000;

    /** A title, a name, a reason: one line. */
    public static final int MAX_FIELD = 500;

    /** Headings in one text; ten times what the longest real letter has. */
    public static final int MAX_SECTIONS = 200;

    /** Footnotes in one text. */
    public static final int MAX_NOTES = 1_000;

    private InputRules() {}

    /** The text of a letter, which may not be empty. */
    public static String letter(String text) {
        return text(text, MAX_LETTER);
    }

    /** A field of one line; blank when it was left empty. */
    public static String field(String text) {
        var clean = text(text, MAX_FIELD).strip();
        if (clean.indexOf('\n') >= 0) {
            throw new TextRefused(Code.LINE_BREAK);
        }
        return clean;
    }

    /** A field of one line that has to be filled in. */
    public static String requiredField(String text) {
        var clean = field(text);
        if (clean.isEmpty()) {
            throw new TextRefused(Code.EMPTY);
        }
        return clean;
    }

    /** A text of several lines of at most this many characters. */
    public static String text(String text, int limit) {
        if (text.length() > limit) {
            throw new TextRefused(Code.TOO_LARGE, text.length(), limit);
        }
        var unix = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        var line = 1;
        for (var i = 0; i < unix.length(); i = unix.offsetByCodePoints(i, 1)) {
            var character = unix.codePointAt(i);
            line += character == '\n' ? 1 : 0;
            refuseUnreadable(character, line);
        }
        return Normalizer.normalize(unix, Normalizer.Form.NFC);
    }

    /** Bytes of a file that should be UTF-8, of at most this many bytes; a byte order mark is dropped. */
    public static String utf8(byte[] bytes, int limit) {
        if (bytes.length > limit) {
            throw new TextRefused(Code.TOO_LARGE, bytes.length, limit);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text(text.startsWith("\uFEFF") ? text.substring(1) : text, limit);
        } catch (CharacterCodingException e) {
            throw new TextRefused(Code.BROKEN_ENCODING);
        }
    }

    private static void refuseUnreadable(int character, int line) {
        if (character == 0xFFFD || Character.getType(character) == Character.SURROGATE) {
            throw new TextRefused(Code.BROKEN_ENCODING, line);
        }
        if (Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t') {
            throw new TextRefused(Code.CONTROL_CHARACTER, line);
        }
        if (isHidden(character)) {
            throw new TextRefused(Code.HIDDEN_CHARACTER, line);
        }
    }

    // These change what a reader sees without showing themselves: order of reading, tags, private use, unassigned.
    private static boolean isHidden(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= 0xE0000 && character <= 0xE0FFF)
                || Character.getType(character) == Character.PRIVATE_USE
                || Character.getType(character) == Character.UNASSIGNED;
    }
}
