package nl.topdossier.portal.letters;

/** Where a letter is, in the order in which it gets there. */
public enum Stage {
    DRAFTING,
    COORDINATION,
    LINE,
    MINISTERS,
    RELEASE,
    HAND_OVER,
    NUMBERING,
    WITHDRAWN
}
