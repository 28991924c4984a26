package nl.topdossier.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a letter's deadline hangs on: the days of the meeting, the Houses that the letter goes to, and the days on which they
 * debate it, as far as known.
 */
public record Occasion(LocalDate meetingStarts, LocalDate meetingEnds, Set<House> houses, List<LocalDate> debates) {

    public Occasion {
        houses = Set.copyOf(houses);
        debates = List.copyOf(debates);
        if (meetingEnds.isBefore(meetingStarts)) {
            throw new IllegalArgumentException(
                    "Expected a meeting that ends on or after " + meetingStarts + ", but it ends on " + meetingEnds);
        }
    }

    /** An occasion of which no debate is known. */
    public Occasion(LocalDate meetingStarts, LocalDate meetingEnds, Set<House> houses) {
        this(meetingStarts, meetingEnds, houses, List.of());
    }
}
