package nl.topdossier.logistics.summits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day that would change.
 *
 * @param part what kind of thing: summit, session, side-event, letter, milestone, work-task, decision
 * @param subject which one: an id, or the code of a kind of letter or review
 * @param what which of its days, as a code (opened, release, start, finish), or the title of what has none
 * @param officeId whose it is, if it is somebody's
 */
public record PreviewLine(
        String part,
        String subject,
        String what,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        @Nullable String officeId) {}
