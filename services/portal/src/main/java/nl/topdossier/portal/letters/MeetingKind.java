package nl.topdossier.portal.letters;

/** The meeting that a letter is about. */
public enum MeetingKind {
    SUMMIT,
    FOREIGN_MINISTERS,
    DEFENCE_MINISTERS,
    OTHER
}
