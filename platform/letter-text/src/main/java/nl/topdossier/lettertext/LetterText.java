package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * A text in CommonMark with footnotes, read once: a letter, a covering letter or a memo. Immutable; making one is the check
 * that it can be shown whole.
 */
public final class LetterText {

    private final String markdown;
    private final Node document;
    private final Notes notes;
    private final List<SectionNodes> parts;
    private final List<Section> sections;

    private LetterText(String markdown, List<KnownSection> previous) {
        this.markdown = markdown;
        this.document = Markdown.parse(markdown);
        StructureRules.apply(document);
        this.notes = Notes.in(document);
        this.parts = SectionSplitting.split(document, previous);
        this.sections = parts.stream().map(part -> part.section(notes)).toList();
    }

    /** Reads a text that has no earlier version. */
    public static LetterText parse(String markdown) {
        return parse(markdown, List.of());
    }

    /** Reads a next version: each section that the earlier one had keeps its id. */
    public static LetterText parse(String markdown, List<KnownSection> previous) {
        return new LetterText(InputRules.letter(markdown), previous);
    }

    /** The source, in the form that the rules at the door gave it. */
    public String markdown() {
        return markdown;
    }

    /** The heading of the first level that the text starts with, or nothing. */
    public String title() {
        return sections.stream()
                .filter(section -> section.id().equals(Section.OPENING))
                .map(Section::heading)
                .findFirst()
                .orElse("");
    }

    /** All sections in reading order, the opening first. */
    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The first section with this heading. */
    public Optional<Section> sectionWithHeading(String heading) {
        return sections.stream()
                .filter(section -> section.heading().equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    /** The notes that the text refers to, in the order of their numbers. */
    public List<Note> notes() {
        return notes.numbered();
    }

    /** Labels of notes that nothing refers to: they would not be shown. */
    public List<String> notesWithoutReference() {
        return notes.withoutReference();
    }

    /** Labels of references to a note that is not there. */
    public List<String> referencesWithoutNote() {
        return blocks().stream().flatMap(Notes::unresolved).distinct().toList();
    }

    /** Every block in reading order, the notes last. */
    public List<TextBlock> blocks() {
        var blocks = new ArrayList<TextBlock>();
        parts.forEach(part -> blocks.addAll(part.ownBlocks()));
        blocks.addAll(notes.blocks());
        return List.copyOf(blocks);
    }

    /** Safe HTML for a page; several texts on one page each need a prefix of their own. */
    public String html(String idPrefix) {
        if (!idPrefix.matches("[a-z][a-z0-9-]{0,40}")) {
            throw new IllegalArgumentException("Expected a prefix like letter-, but was " + idPrefix);
        }
        return SafeHtml.clean(HtmlWriting.forPage(notes, parts, idPrefix).write(document));
    }

    /** Safe HTML for print: notes stand where they are referred to and float to the foot of the page. */
    public String printHtml() {
        return SafeHtml.clean(HtmlWriting.forPrint(notes).write(document));
    }

    /** The text without any markup, notes last with their numbers. */
    public String plainText() {
        var body = parts.stream().flatMap(part -> part.ownBlocks().stream()).map(TextBlock::text);
        var last = notes().stream().map(note -> note.number() + ". " + note.text());
        return String.join("\n\n", Stream.concat(body, last).toList());
    }

    /** Whether this sentence stands in the text, white space aside. */
    public boolean contains(String sentence) {
        return plainText().replaceAll("\\s+", " ").contains(sentence.strip().replaceAll("\\s+", " "));
    }
}
