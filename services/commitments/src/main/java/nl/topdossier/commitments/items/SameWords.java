package nl.topdossier.commitments.items;

import java.text.Normalizer;
import java.util.Locale;

/** Words apart from how they are written: capitals, accents, spaces and punctuation make no difference. */
final class SameWords {

    private SameWords() {}

    static String of(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
