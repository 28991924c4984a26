package nl.topdossier.drafting.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.topdossier.calendar.Message;

/** A deadline that the timetable of the letter's summit gives, with its rules and reasons. */
public record PlannedDeadline(
        LocalDate date, LocalTime time, List<String> rules, List<Message> reasons, List<Message> warnings) {

    public PlannedDeadline {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
