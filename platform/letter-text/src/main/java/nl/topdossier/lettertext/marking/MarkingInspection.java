package nl.topdossier.lettertext.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.topdossier.lettertext.BlockKind;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextBlock;

/**
 * Looks for markings above the ceiling in everything that is brought in together. Services ask it before they store, show,
 * send or log anything of it; the check and the gate ask it again.
 */
public final class MarkingInspection {

    private static final Set<String> AT_CEILING =
            Set.of("", "ONGERUBRICEERD", "NIET GERUBRICEERD", "GEEN RUBRICERING", "GEEN MERKING");

    /** How many blocks at either end belong to the head and foot of a text. */
    private static final int EDGE = 3;

    private final List<Marking> found = new ArrayList<>();

    /** The marking field: classification, and after a slash how to handle it. */
    public MarkingInspection field(String part, String value) {
        var axes = value.split("/", 2);
        var level = PlainForm.of(axes[0]);
        var handling = axes.length > 1 ? PlainForm.of(axes[1]) : "";
        if (!AT_CEILING.contains(level) || Levels.hasAny(handling)) {
            found.add(new Marking(Place.FIELD, part, ""));
        }
        return this;
    }

    /** A field of one line: a title, a name, the stamp of a memo, the name of a file. */
    public MarkingInspection line(String part, String value) {
        return single(part, value, Place.STAMP);
    }

    /** The properties of a file. */
    public MarkingInspection properties(String part, Map<String, String> properties) {
        properties.values().forEach(value -> single(part, value, Place.PROPERTY));
        return this;
    }

    /** A text with sections. */
    public MarkingInspection text(String part, LetterText text) {
        blocks(part, text.blocks());
        return this;
    }

    /** A text without structure, such as a remark: paragraphs are set apart by empty lines. */
    public MarkingInspection plain(String part, String text) {
        blocks(
                part,
                Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(paragraph -> new TextBlock(
                                BlockKind.PARAGRAPH,
                                "",
                                paragraph.strip().lines().toList()))
                        .toList());
        return this;
    }

    /** The pages of a file, each with its lines as they stand. */
    public MarkingInspection pages(String part, List<String> pages) {
        for (var page : pages) {
            var lines = page.lines().filter(line -> !line.isBlank()).toList();
            blocks(
                    part,
                    lines.stream()
                            .map(line -> new TextBlock(BlockKind.PARAGRAPH, "", List.of(line)))
                            .toList());
        }
        return this;
    }

    /** An annex: its pages, its properties, and the stamps and notes on it. */
    public MarkingInspection pdf(String part, byte[] file) {
        var reading = PdfReading.of(file);
        reading.stamps().forEach(stamp -> single(part, stamp, Place.STAMP));
        return properties(part, reading.properties()).pages(part, reading.pages());
    }

    /** All that was found, mentions included. */
    public List<Marking> found() {
        return List.copyOf(found);
    }

    /** The mentions, each of which a named person has to answer. */
    public List<Marking> mentions() {
        return found.stream().filter(marking -> !marking.place().counts()).toList();
    }

    /** Refuses everything when one marking counts. */
    public MarkingInspection refuse() {
        found.stream().filter(marking -> marking.place().counts()).findFirst().ifPresent(marking -> {
            throw new MarkingRefused(marking);
        });
        return this;
    }

    private MarkingInspection single(String part, String value, Place place) {
        var plain = PlainForm.of(value);
        if (Levels.standsAlone(plain)) {
            found.add(new Marking(place, part, ""));
        } else if (Levels.isMentioned(plain)) {
            found.add(new Marking(Place.MENTION, part, ""));
        }
        return this;
    }

    private void blocks(String part, List<TextBlock> blocks) {
        var portions = new Portions();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var edge = i < EDGE ? Place.HEAD : i >= blocks.size() - EDGE ? Place.FOOT : Place.LINE;
            var portion = portions.marks(block.text());
            if (OwnLine.isIn(block) && !(edge == Place.LINE && isEntry(blocks, i))) {
                found.add(new Marking(edge, part, block.sectionId()));
            } else if (portion) {
                found.add(new Marking(Place.PORTION, part, block.sectionId()));
            } else if (Levels.isMentioned(PlainForm.of(block.text()))) {
                found.add(new Marking(Place.MENTION, part, block.sectionId()));
            }
        }
    }

    // An entry among others of a list or table can't be the head or foot of a page; "- NATO SECRET -" can.
    private static boolean isEntry(List<TextBlock> blocks, int index) {
        var kind = blocks.get(index).kind();
        return (kind == BlockKind.ITEM || kind == BlockKind.ROW)
                && (blocks.get(index - 1).kind() == kind
                        || blocks.get(index + 1).kind() == kind);
    }
}
