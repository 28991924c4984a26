package nl.topdossier.calendar;

import java.time.LocalDate;
import java.util.Set;

/** What a letter's deadline hangs on: the days of the meeting and the Houses that the letter goes to. */
public record Occasion(LocalDate meetingStarts, LocalDate meetingEnds, Set<House> houses) {

    public Occasion {
        houses = Set.copyOf(houses);
        if (meetingEnds.isBefore(meetingStarts)) {
            throw new IllegalArgumentException(
                    "Expected a meeting that ends on or after " + meetingStarts + ", but it ends on " + meetingEnds);
        }
    }
}
