package nl.topdossier.portal.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision memo, shown above the letter to the office that it asks to decide.
 *
 * @param html rendered and cleaned by the owning service
 */
public record Memo(
        String office, @Nullable String reference, @Nullable LocalDate date, String hash, String html) {}
