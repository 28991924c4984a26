package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns parsed blocks into the text of blocks. */
final class Blocks {

    private Blocks() {}

    /** The blocks of text in this node, with the note definitions left out. */
    static List<TextBlock> of(Node root, String sectionId) {
        return Nodes.all(root, node -> !isLeaf(node) && !(node instanceof FootnoteDefinition))
                .filter(Blocks::isLeaf)
                .map(leaf -> new TextBlock(kind(leaf), sectionId, lines(leaf)))
                .filter(block -> !block.text().isBlank())
                .toList();
    }

    static TextBlock ofNote(FootnoteDefinition note) {
        var lines = Nodes.children(note).stream().flatMap(child -> lines(child).stream());
        return new TextBlock(BlockKind.NOTE, note.getLabel(), lines.toList());
    }

    /** What a heading says; a note that hangs on it is no part of its name. */
    static String heading(Heading heading) {
        return String.join(" ", lines(heading)).replace(TextBlock.NOTE_MARK, "").strip();
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableRow
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock;
    }

    private static BlockKind kind(Node leaf) {
        return switch (leaf) {
            case Heading heading -> BlockKind.HEADING;
            case TableRow row -> BlockKind.ROW;
            case Paragraph paragraph -> kindByParent(paragraph);
            default -> BlockKind.CODE;
        };
    }

    private static BlockKind kindByParent(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            return BlockKind.ITEM;
        }
        return paragraph.getParent() instanceof BlockQuote ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
    }

    private static List<String> lines(Node leaf) {
        if (leaf instanceof FencedCodeBlock code) {
            return code.getLiteral().lines().toList();
        }
        if (leaf instanceof IndentedCodeBlock code) {
            return code.getLiteral().lines().toList();
        }
        var lines = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        Nodes.all(leaf).forEach(node -> append(node, lines));
        return lines.stream().map(line -> line.toString().strip()).toList();
    }

    private static void append(Node node, List<StringBuilder> lines) {
        switch (node) {
            case Text text -> lines.getLast().append(text.getLiteral());
            case Code code -> lines.getLast().append(code.getLiteral());
            case FootnoteReference reference -> lines.getLast().append(TextBlock.NOTE_MARK);
            case SoftLineBreak soft -> lines.add(new StringBuilder());
            case HardLineBreak hard -> lines.add(new StringBuilder());
            case TableCell cell -> lines.getLast().append(cell.getPrevious() == null ? "" : " | ");
            default -> {}
        }
    }
}
