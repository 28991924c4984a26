package nl.topdossier.lettertext;

import java.util.List;

/** A block of a text as a reader sees it, in the lines in which it was typed; a note reference reads {@code [*]}. */
public record TextBlock(BlockKind kind, String sectionId, List<String> lines) {

    /** What stands in the text of a block for the number of a note: numbers shift, words don't. */
    public static final String NOTE_MARK = "[*]";

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** The block as one line. */
    public String text() {
        return String.join(" ", lines);
    }
}
