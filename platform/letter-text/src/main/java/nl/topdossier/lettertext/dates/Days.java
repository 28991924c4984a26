package nl.topdossier.lettertext.dates;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of a meeting, from the first to the last. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Expected days that end on or after " + first + ", but they end on " + last);
        }
    }

    Set<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
