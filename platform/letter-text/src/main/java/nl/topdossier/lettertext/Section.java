package nl.topdossier.lettertext;

import java.util.List;
import java.util.Optional;

/**
 * A section: a heading and all below it, subsections included. Its hash covers the text and its notes by their content, not
 * by their numbers, so that a note added elsewhere does not change it. The opening (title and what comes before the first
 * section) is a section too.
 */
public record Section(
        String id,
        int level,
        String heading,
        Optional<String> parentId,
        String text,
        List<String> noteLabels,
        String hash) {

    /** The id of the title and the text before the first section. */
    public static final String OPENING = "opening";

    public Section {
        noteLabels = List.copyOf(noteLabels);
    }

    /** The hash that an agreement for this section is given on: with the sentence elsewhere that announces it. */
    public String hashWith(String announcement) {
        var sentence = announcement.strip().replaceAll("\\s+", " ");
        return sentence.isEmpty() ? hash : Sha256.hex(hash + "\n" + sentence);
    }

    /** What to keep for the next version. */
    public KnownSection known() {
        return new KnownSection(id, heading, text);
    }
}
