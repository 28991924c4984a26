package nl.topdossier.portal.letters;

/** A House of the States General. */
public enum House {
    TWEEDE_KAMER,
    EERSTE_KAMER
}
