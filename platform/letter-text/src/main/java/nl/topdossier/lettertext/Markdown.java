package nl.topdossier.lettertext;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** CommonMark as letters use it: with footnotes and tables, and with limits on nesting. */
final class Markdown {

    private static final int MAX_NESTING = 20;

    static final List<Extension> EXTENSIONS = List.of(FootnotesExtension.create(), TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }
}
