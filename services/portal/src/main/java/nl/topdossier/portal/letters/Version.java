package nl.topdossier.portal.letters;

import java.time.Instant;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** One saved version of a letter. */
public record Version(
        int number,
        String savedBy,
        Instant savedAt,
        String hash,
        boolean current,
        @Nullable Text note,
        String address) {

    public String shortHash() {
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
