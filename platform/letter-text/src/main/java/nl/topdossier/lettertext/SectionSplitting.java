package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.topdossier.lettertext.TextRefused.Code;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Cuts a parsed text at its headings. */
final class SectionSplitting {

    private SectionSplitting() {}

    static List<SectionNodes> split(Node document, List<KnownSection> previous) {
        var drafts = cut(document);
        if (drafts.size() > InputRules.MAX_SECTIONS) {
            throw new TextRefused(Code.TOO_MANY_SECTIONS, drafts.size(), InputRules.MAX_SECTIONS);
        }
        var texts =
                IntStream.range(0, drafts.size()).mapToObj(i -> text(drafts, i)).toList();
        var ids = new SectionIds(previous).assign(drafts, texts);
        var sections = new ArrayList<SectionNodes>();
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            sections.add(new SectionNodes(
                    ids.get(i),
                    draft.level(),
                    draft.head(),
                    parent(drafts, ids, i),
                    List.copyOf(draft.nodes()),
                    whole(drafts, i)));
        }
        return List.copyOf(sections);
    }

    private static List<SectionDraft> cut(Node document) {
        var drafts = new ArrayList<SectionDraft>();
        for (var node : Nodes.children(document)) {
            if (node instanceof FootnoteDefinition) {
                continue;
            }
            if (node instanceof Heading heading) {
                drafts.add(SectionDraft.under(heading, drafts.isEmpty() && heading.getLevel() == 1));
            } else if (drafts.isEmpty()) {
                drafts.add(SectionDraft.withoutTitle());
            }
            drafts.getLast().nodes().add(node);
        }
        return drafts;
    }

    private static List<Node> whole(List<SectionDraft> drafts, int index) {
        var nodes = new ArrayList<>(drafts.get(index).nodes());
        for (var i = index + 1; i < drafts.size() && drafts.get(index).holds(drafts.get(i)); i++) {
            nodes.addAll(drafts.get(i).nodes());
        }
        return List.copyOf(nodes);
    }

    private static String text(List<SectionDraft> drafts, int index) {
        return whole(drafts, index).stream()
                .flatMap(node -> Blocks.of(node, "").stream())
                .map(TextBlock::text)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> parent(List<SectionDraft> drafts, List<String> ids, int index) {
        for (var i = index - 1; i >= 0; i--) {
            if (drafts.get(i).holds(drafts.get(index))) {
                return Optional.of(ids.get(i));
            }
        }
        return Optional.empty();
    }
}
