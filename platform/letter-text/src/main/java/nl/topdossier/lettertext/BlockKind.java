package nl.topdossier.lettertext;

/** What a block of text is to a reader. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CODE,
    ROW,
    NOTE
}
