package nl.topdossier.lettertext.marking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Undoes what hides a marking from a search but not from a reader: case, accents, odd spaces, look-alike letters. */
final class PlainForm {

    private static final String LOOK_ALIKES = "АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧΣØŁĐ";
    private static final String LETTERS = "ABESIJKMHOPCTYXABEZHIKMNOPTYXEOLD";

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}\\x{034F}\\x{115F}\\x{1160}\\x{3164}]");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern SPACED = Pattern.compile("(?<![A-Z0-9])[A-Z](?: [A-Z](?![A-Z0-9])){2,}");

    private PlainForm() {}

    /** Words of capitals and digits with one space between them; letters that were spaced out are joined. */
    static String of(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        var latin = new StringBuilder();
        visible.chars().forEach(unit -> latin.append(latin((char) unit)));
        var words = NO_LETTER.matcher(latin).replaceAll(" ").strip();
        return SPACED.matcher(words).replaceAll(run -> run.group().replace(" ", ""));
    }

    private static char latin(char character) {
        var index = LOOK_ALIKES.indexOf(character);
        return index < 0 ? character : LETTERS.charAt(index);
    }
}
