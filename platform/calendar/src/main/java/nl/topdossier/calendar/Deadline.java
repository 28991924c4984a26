package nl.topdossier.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A deadline in Dutch local time, every rule that gave it, and what a person should know about it. */
public record Deadline(LocalDate date, LocalTime time, List<Message> reasons, List<Message> warnings) {

    /** All deadlines are local times in the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Deadline {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** The moment of the deadline. */
    public Instant instant() {
        return instantOf(date, time);
    }

    /** The moment of a Dutch local time: twice in the night that the clock goes back, then the first; skipped, then the skip. */
    public static Instant instantOf(LocalDate date, LocalTime time) {
        var local = LocalDateTime.of(date, time);
        var change = ZONE.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant();
    }
}
