package nl.topdossier.lettertext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes parsed text as HTML in one of three ways, which differ in their notes: for a page, for print, for a hash. */
final class HtmlWriting {

    private final HtmlRenderer renderer;
    private final Notes notes;
    private final NoteStyle style;

    private HtmlWriting(Notes notes, NoteStyle style, Map<Node, String> ids) {
        this.notes = notes;
        this.style = style;
        this.renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .softbreak(" ")
                .nodeRendererFactory(context -> new NoteRenderer(context, notes, style))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (ids.containsKey(node)) {
                        attributes.put("id", ids.getOrDefault(node, ""));
                    }
                })
                .build();
    }

    static HtmlWriting forPage(Notes notes, List<SectionNodes> sections, String idPrefix) {
        var ids = new HashMap<Node, String>();
        for (var section : sections) {
            if (section.head() != null) {
                ids.put(section.head(), idPrefix + section.id());
            }
        }
        return new HtmlWriting(notes, new NoteStyle.Page(idPrefix), ids);
    }

    static HtmlWriting forPrint(Notes notes) {
        return new HtmlWriting(notes, new NoteStyle.Print(), Map.of());
    }

    static HtmlWriting forHash(Notes notes) {
        return new HtmlWriting(notes, new NoteStyle.Hash(), Map.of());
    }

    String write(Node node) {
        return renderer.render(node) + (node instanceof Document ? style.ending(notes, renderer) : "");
    }
}
