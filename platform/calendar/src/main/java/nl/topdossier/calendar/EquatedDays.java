package nl.topdossier.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Days that a royal decree equates with a holiday; they matter to statutory terms only. */
record EquatedDays(Set<LocalDate> days) {

    static EquatedDays standard() {
        return new EquatedDays(DataFile.read("equated-days.csv").stream()
                .map(fields -> LocalDate.parse(fields.get(0)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }
}
