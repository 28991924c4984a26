package nl.topdossier.portal.letters;

import java.util.List;

/**
 * What changed since the version that this person last decided on.
 *
 * @param addedWords over all sections
 * @param removedWords over all sections
 */
public record Changes(int fromVersion, int toVersion, int addedWords, int removedWords, List<Section> sections) {

    /** One changed section; sections that stayed the same are left out. */
    public record Section(String title, List<Piece> pieces) {}
}
