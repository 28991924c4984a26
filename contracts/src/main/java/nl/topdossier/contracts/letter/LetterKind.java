package nl.topdossier.contracts.letter;

/** What a letter is for. */
public enum LetterKind {
    /** Before the meeting: what is on the agenda and the Dutch position. */
    ANNOTATED_AGENDA,
    /** After the meeting: what was said and decided. */
    REPORT,
    /** Any other letter to parliament. */
    OTHER
}
