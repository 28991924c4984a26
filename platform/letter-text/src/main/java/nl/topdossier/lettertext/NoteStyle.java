package nl.topdossier.lettertext;

import java.util.Map;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** How notes are written. */
sealed interface NoteStyle {

    /** Writes the reference; running the action writes the text of the note. */
    void reference(HtmlWriter html, int number, boolean first, Runnable text);

    /** What comes after the whole text. */
    default String ending(Notes notes, HtmlRenderer renderer) {
        return "";
    }

    /** A number that leads to a list of notes at the end, and back. */
    record Page(String idPrefix) implements NoteStyle {

        @Override
        public void reference(HtmlWriter html, int number, boolean first, Runnable text) {
            var target = Map.of("href", "#" + idPrefix + "note-" + number, "role", "doc-noteref");
            html.tag("sup", first ? Map.of("id", idPrefix + "note-ref-" + number) : Map.of());
            html.tag("a", target);
            html.text(String.valueOf(number));
            html.tag("/a");
            html.tag("/sup");
        }

        @Override
        public String ending(Notes notes, HtmlRenderer renderer) {
            var list = new StringBuilder();
            for (var note : notes.numbered()) {
                list.append("<li id=\"%snote-%d\">".formatted(idPrefix, note.number()));
                Nodes.children(notes.definition(note.label())).forEach(part -> list.append(renderer.render(part)));
                list.append("<a href=\"#%snote-ref-%d\" role=\"doc-backlink\">%d ↩</a></li>"
                        .formatted(idPrefix, note.number(), note.number()));
            }
            return list.isEmpty() ? "" : "<section role=\"doc-endnotes\"><ol>" + list + "</ol></section>";
        }
    }

    /** The whole note in its place; the style sheet lets it float to the foot of the page. */
    record Print() implements NoteStyle {

        @Override
        public void reference(HtmlWriter html, int number, boolean first, Runnable text) {
            html.tag("span", Map.of("class", first ? "note" : "note-ref", "data-n", String.valueOf(number)));
            if (first) {
                text.run();
            } else {
                html.text(String.valueOf(number));
            }
            html.tag("/span");
        }
    }

    /** The whole note, every time and without its number: what a hash has to cover. */
    record Hash() implements NoteStyle {

        @Override
        public void reference(HtmlWriter html, int number, boolean first, Runnable text) {
            html.tag("note");
            text.run();
            html.tag("/note");
        }
    }
}
