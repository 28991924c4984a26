package nl.topdossier.lettertext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A section with its parsed blocks: its own, and all that lie under its heading. */
record SectionNodes(
        String id, int level, @Nullable Heading head, Optional<String> parentId, List<Node> own, List<Node> whole) {

    /** Changes when the way of hashing does, so that old and new hashes are never taken for one another. */
    private static final String HASH_FORM = "topdossier-section/1\n";

    Section section(Notes notes) {
        return new Section(id, level, heading(), parentId, text(), noteLabels(), hash(notes));
    }

    String heading() {
        return head == null ? "" : Blocks.heading(head);
    }

    List<TextBlock> ownBlocks() {
        return blocks(own).toList();
    }

    private String text() {
        return blocks(whole).map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }

    private Stream<TextBlock> blocks(List<Node> nodes) {
        return nodes.stream().flatMap(node -> Blocks.of(node, id).stream());
    }

    private List<String> noteLabels() {
        return whole.stream()
                .flatMap(Nodes::all)
                .filter(FootnoteReference.class::isInstance)
                .map(reference -> ((FootnoteReference) reference).getLabel())
                .distinct()
                .toList();
    }

    private String hash(Notes notes) {
        var writing = HtmlWriting.forHash(notes);
        return Sha256.hex(HASH_FORM + whole.stream().map(writing::write).collect(Collectors.joining()));
    }
}
