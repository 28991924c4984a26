package nl.topdossier.lettertext.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.PreparedLetter;

/** The documents of a prepared letter. */
final class Documents {

    static final Letterhead BZ = new Letterhead("Ministerie van Buitenlandse Zaken", "Directie Veiligheidsbeleid");

    private Documents() {}

    static LetterDocument letter(String number) {
        var prepared = PreparedLetter.of(number);
        return new LetterDocument(
                prepared.letter(), prepared.data().get("marking").asString(), true);
    }

    static CoveringLetter covering(String number, House house, Set<House> addressed) {
        var prepared = PreparedLetter.of(number);
        return covering(
                number,
                house,
                addressed,
                LetterText.parse(prepared.file("covering-" + house.name().toLowerCase(Locale.ROOT) + ".md")));
    }

    static CoveringLetter covering(String number, House house, Set<House> addressed, LetterText body) {
        var prepared = PreparedLetter.of(number);
        var signatories = StreamSupport.stream(
                        prepared.data().get("signatories").spliterator(), false)
                .map(who -> new Signatory(
                        who.get("title").asString(), who.get("name").asString()))
                .toList();
        return new CoveringLetter(
                BZ,
                house,
                addressed,
                prepared.letter().title(),
                "Geachte voorzitter,",
                body,
                signatories,
                List.of(prepared.letter().title()),
                prepared.data().get("marking").asString(),
                true);
    }

    static MemoDocument memo() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("date", "2 juli 2025");
        fields.put("reference", "B22517830");
        fields.put("to", "M");
        fields.put("via", "Bescherming persoonlijke levenssfeer");
        return new MemoDocument(
                "Ministerie van Buitenlandse Zaken",
                "TER BESLISSING",
                "Verslag van de NAVO top in Den Haag",
                fields,
                LetterText.parse(PreparedLetter.of("002").file("memo.md")),
                "ONGERUBRICEERD / GEEN MERKING",
                true);
    }
}
