package nl.topdossier.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The day that one rule gives, on the way there. */
record Candidate(DeadlineRule rule, LocalDate anchorDay, LocalDate day, List<Message> reasons) {

    Instant instant() {
        return Deadline.instantOf(day, rule.timeOfDay());
    }

    Candidate to(LocalDate newDay, Message why) {
        var more = new ArrayList<>(reasons);
        more.add(why);
        return new Candidate(rule, anchorDay, newDay, List.copyOf(more));
    }
}
