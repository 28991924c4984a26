package nl.topdossier.portal.offices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in an office from one day to another.
 *
 * @param endAddress where an administrator ends it; absent for who may not
 */
public record Holding(
        String person,
        As as,
        LocalDate from,
        @Nullable LocalDate until,
        boolean current,
        @Nullable String endAddress) {

    /** As what. */
    public enum As {
        HOLDER,
        ACTING,
        DELEGATE,
        STAFF
    }
}
