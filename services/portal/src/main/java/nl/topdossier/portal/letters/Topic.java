package nl.topdossier.portal.letters;

/** What a section is about, as far as that decides who must agree to it. */
public enum Topic {
    NONE,
    SUMMIT_PREPARATION,
    MILITARY_CONTRIBUTION
}
