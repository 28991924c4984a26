package nl.topdossier.portal.work;

import java.time.Instant;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an office was told when the dates of a summit moved.
 *
 * @param address where somebody of the office says that they saw it; absent for everybody else, or once it was seen
 */
public record Notice(
        String office,
        Instant at,
        List<Text> lines,
        @Nullable String address) {}
