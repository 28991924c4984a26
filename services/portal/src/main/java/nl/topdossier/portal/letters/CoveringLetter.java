package nl.topdossier.portal.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter that carries the text to one House.
 *
 * @param html rendered and cleaned by the owning service
 * @param date absent until release
 */
public record CoveringLetter(
        House house, String html, @Nullable LocalDate date) {}
