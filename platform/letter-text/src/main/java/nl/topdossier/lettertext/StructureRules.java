package nl.topdossier.lettertext;

import java.util.Locale;
import java.util.Set;
import nl.topdossier.lettertext.TextRefused.Code;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Refuses what could not be shown whole: better a clear word to the writer than something silently left out. */
final class StructureRules {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private StructureRules() {}

    static void apply(Node document) {
        Nodes.all(document).forEach(StructureRules::check);
    }

    private static void check(Node node) {
        switch (node) {
            case HtmlBlock html -> throw new TextRefused(Code.HTML);
            case HtmlInline html -> throw new TextRefused(Code.HTML);
            case Image image -> throw new TextRefused(Code.IMAGE);
            case Link link -> check(link);
            case FootnoteDefinition note -> check(note);
            default -> {}
        }
    }

    private static void check(Link link) {
        var destination = link.getDestination().strip();
        var colon = destination.indexOf(':');
        if (colon < 0 || !SCHEMES.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT))) {
            throw new TextRefused(Code.LINK_SCHEME);
        }
        if (link.getTitle() != null && !link.getTitle().isBlank()) {
            throw new TextRefused(Code.LINK_TITLE);
        }
    }

    private static void check(FootnoteDefinition note) {
        if (Nodes.all(note).anyMatch(FootnoteReference.class::isInstance)) {
            throw new TextRefused(Code.NOTE_IN_NOTE);
        }
        if (Nodes.all(note).anyMatch(node -> node instanceof Block && !(node instanceof Paragraph) && node != note)) {
            throw new TextRefused(Code.NOTE_STRUCTURE);
        }
    }
}
