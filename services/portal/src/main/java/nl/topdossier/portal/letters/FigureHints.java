package nl.topdossier.portal.letters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says where a letter gives another number than is recorded for a summit. */
public interface FigureHints {

    /** The hints for this text, which belongs to that summit or to none. */
    FigureComparison of(String markdown, @Nullable UUID summitId);
}
