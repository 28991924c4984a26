package nl.topdossier.portal.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which money is decided on, such as the spring memorandum.
 *
 * @param rule its day as it was given: that day, or counted from the summit
 * @param address where another day goes; absent where this person may not
 */
public record MoneyMoment(
        String key,
        String name,
        LocalDate day,
        String rule,
        boolean past,
        String revision,
        @Nullable String address) {

    /** Whether the day moves along with the summit. */
    public boolean isCounted() {
        return !rule.equals(day.toString());
    }
}
