package nl.topdossier.logistics.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.calendar.Terms;
import nl.topdossier.calendar.WorkingDays;

/**
 * Days as numbers in which a working day is always {@value #STEP} further than the one before, so that thousands of pieces
 * are counted without asking the calendar again; a free day lies just after the working day before it.
 */
final class WorkDays {

    static final int STEP = 32;
    private static final Map<Integer, WorkDays> FROM_YEAR = new ConcurrentHashMap<>();
    private static final int YEARS = 12;

    private final LocalDate first;
    private final int[] positions;

    private WorkDays(int year) {
        first = LocalDate.of(year, 1, 1);
        positions = new int[(int) (LocalDate.of(year + YEARS, 1, 1).toEpochDay() - first.toEpochDay())];
        int position = 0;
        for (int i = 0; i < positions.length; i++) {
            boolean works = WorkingDays.standard().isWorkingDay(first.plusDays(i), Terms.AGREED);
            position = works ? (position / STEP + 1) * STEP : position + 1;
            positions[i] = position;
        }
    }

    /** The days of a dozen years from two years before this one. */
    static WorkDays around(LocalDate day) {
        return FROM_YEAR.computeIfAbsent(day.getYear() - 2, WorkDays::new);
    }

    int position(LocalDate day) {
        long index = day.toEpochDay() - first.toEpochDay();
        return positions[Math.clamp(index, 0, positions.length - 1)];
    }

    LocalDate day(int position) {
        int found = Arrays.binarySearch(positions, position);
        int index = found >= 0 ? found : -found - 2;
        return first.plusDays(Math.clamp(index, 0, positions.length - 1));
    }

    /** So many working days later; none later is the same day, also when it is free. */
    static int later(int position, int workingDays) {
        return workingDays == 0 ? position : (position / STEP + workingDays) * STEP;
    }

    /** So many working days earlier. */
    static int earlier(int position, int workingDays) {
        return workingDays == 0 ? position : (position / STEP - workingDays) * STEP;
    }

    /** The working days from one position to another; negative when the other comes first. */
    static int between(int from, int to) {
        int days = to / STEP - from / STEP;
        return days == 0 && to < from ? -1 : days;
    }
}
