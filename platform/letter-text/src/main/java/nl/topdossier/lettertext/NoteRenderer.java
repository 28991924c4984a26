package nl.topdossier.lettertext;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes a reference to a note in the chosen style; definitions are written by the style, not where they stand. */
final class NoteRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Notes notes;
    private final NoteStyle style;
    private final Set<String> seen = new HashSet<>();

    NoteRenderer(HtmlNodeRendererContext context, Notes notes, NoteStyle style) {
        this.context = context;
        this.notes = notes;
        this.style = style;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            var first = seen.add(reference.getLabel());
            style.reference(
                    context.getWriter(),
                    notes.number(reference),
                    first,
                    () -> text(notes.definition(reference.getLabel())));
        }
    }

    private void text(FootnoteDefinition note) {
        for (var paragraph : Nodes.children(note)) {
            if (paragraph.getPrevious() != null) {
                context.getWriter().tag("br", Map.of(), true);
            }
            Nodes.children(paragraph).forEach(context::render);
        }
    }
}
