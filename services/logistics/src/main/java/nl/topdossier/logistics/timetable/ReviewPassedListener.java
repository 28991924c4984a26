package nl.topdossier.logistics.timetable;

import nl.topdossier.logistics.summits.Summit;

/** Follows, in the same transaction and under the summit's lock, that a review was passed. */
public interface ReviewPassedListener {

    void reviewPassed(Summit summit);
}
