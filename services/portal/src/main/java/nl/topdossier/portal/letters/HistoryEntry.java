package nl.topdossier.portal.letters;

import java.time.Instant;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** Something that happened to the letter; newest first on the page. */
public record HistoryEntry(
        Instant at,
        Text what,
        @Nullable String who,
        @Nullable String remark) {}
