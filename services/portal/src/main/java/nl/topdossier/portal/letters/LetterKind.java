package nl.topdossier.portal.letters;

/** What a letter is to the Houses. */
public enum LetterKind {
    ANNOTATED_AGENDA,
    REPORT,
    OTHER
}
