package nl.topdossier.portal.letters;

/** As what a person acted for an office. */
public enum Capacity {
    HOLDER,
    ACTING,
    DELEGATE
}
