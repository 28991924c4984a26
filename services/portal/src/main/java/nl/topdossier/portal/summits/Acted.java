package nl.topdossier.portal.summits;

import java.time.Instant;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** Something that was done; newest first on a page. */
public record Acted(
        Instant at,
        Text what,
        @Nullable String who,
        @Nullable String reason) {}
