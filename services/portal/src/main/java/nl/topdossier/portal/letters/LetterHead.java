package nl.topdossier.portal.letters;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a letter on each page about it.
 *
 * @param hash content hash of this version, as it is agreed to
 * @param earliest before when it may not leave
 * @param assumption something that was filled in without a source and must be shown as such
 */
public record LetterHead(
        UUID id,
        String title,
        LetterKind kind,
        @Nullable String summit,
        String marking,
        int version,
        String hash,
        String savedBy,
        Instant savedAt,
        String drafter,
        String office,
        @Nullable Text earliest,
        @Nullable Text assumption) {

    public String shortHash() {
        return hash.substring(0, Math.min(8, hash.length()));
    }

    public String address() {
        return "/letters/" + id;
    }
}
