package nl.topdossier.lettertext.dates;

import java.time.LocalDate;
import java.util.Set;

/** Days that a text names together, as it writes them; without a year they are those of the year that was asked for. */
public record DateMention(String text, Set<LocalDate> days) {

    public DateMention {
        days = Set.copyOf(days);
    }

    /** Whether this can only be said of a meeting on its former days: all of them, or one on which it is not any more. */
    boolean isOutdated(Days former, Days present) {
        boolean whole = days.size() > 1 && days.equals(former.all()) && !former.equals(present);
        return whole || days.stream().anyMatch(day -> former.contains(day) && !present.contains(day));
    }
}
