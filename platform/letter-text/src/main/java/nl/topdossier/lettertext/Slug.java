package nl.topdossier.lettertext;

import java.text.Normalizer;
import java.util.Locale;

/** A short name for a heading that can stand in an address. */
final class Slug {

    private static final int MAX_LENGTH = 48;

    private Slug() {}

    static String of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), MAX_LENGTH)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "section" : cut;
    }
}
