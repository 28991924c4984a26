package nl.topdossier.logistics.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Says which work waits for the reviews of a summit, for whoever looks at its timetable. */
public interface WaitingForReviews {

    /** The titles of the open work that each review holds up, by its name. */
    Map<String, List<String>> waiting(UUID summitId, Locale locale);
}
