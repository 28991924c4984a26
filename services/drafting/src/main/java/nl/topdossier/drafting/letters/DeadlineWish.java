package nl.topdossier.drafting.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a deadline is to be found: by named rules, or a day (and time) set by hand with a reason. */
public record DeadlineWish(
        List<String> rules,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String reason) {

    public DeadlineWish {
        rules = List.copyOf(rules);
    }
}
