package nl.topdossier.lettertext.pdf;

import java.util.List;
import java.util.Set;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.LetterText;

/**
 * The covering letter to one House. With more than one House addressed it says that the others were informed. Its date stays
 * empty until release.
 */
public record CoveringLetter(
        Letterhead letterhead,
        House house,
        Set<House> addressed,
        String subject,
        String salutation,
        LetterText body,
        List<Signatory> signatories,
        List<String> enclosures,
        String marking,
        boolean exercise) {

    public CoveringLetter {
        addressed = Set.copyOf(addressed);
        signatories = List.copyOf(signatories);
        enclosures = List.copyOf(enclosures);
        if (!addressed.contains(house)) {
            throw new IllegalArgumentException("Expected House " + house + " among the addressed " + addressed);
        }
    }
}
