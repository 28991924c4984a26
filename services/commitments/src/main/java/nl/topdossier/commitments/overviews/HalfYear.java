package nl.topdossier.commitments.overviews;

import java.time.LocalDate;
import java.time.Month;
import nl.topdossier.web.Refusal;

/** A half of a year, by its first and last day. */
public record HalfYear(LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The first or second half of a year. */
    public static HalfYear of(int year, int half) {
        if (year < FIRST_YEAR || year > LAST_YEAR || half < 1 || half > 2) {
            throw Refusal.invalid("commitments.overview.half");
        }
        LocalDate from = LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
        return new HalfYear(from, from.plusMonths(6).minusDays(1));
    }
}
