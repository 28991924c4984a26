package nl.topdossier.calendar;

import java.time.LocalDate;

/** A recess of one House from its first day to its last, with the place where that is stated. */
public record Recess(House house, String name, LocalDate firstDay, LocalDate lastDay, String source) {

    public Recess {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "Expected a recess that ends on or after " + firstDay + ", but it ends on " + lastDay);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "Expected a source for the recess from " + firstDay + ", but there is none");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
