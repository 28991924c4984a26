package nl.topdossier.portal.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a letter as it was, with what it changed.
 *
 * @param changes against the version before, or the one that was chosen
 */
public record VersionPage(
        LetterHead head,
        Version version,
        String html,
        @Nullable Changes changes,
        List<Version> others) {}
