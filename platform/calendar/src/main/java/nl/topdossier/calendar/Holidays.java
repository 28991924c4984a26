package nl.topdossier.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Dutch holidays by name, a year at a time; the library is slow enough to be asked only once per year. */
final class Holidays {

    private static final HolidayManager LIBRARY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
    private final EquatedDays equatedDays;

    Holidays(EquatedDays equatedDays) {
        this.equatedDays = equatedDays;
    }

    /** The bundle key of the holiday on this day, for instance PENTECOST_MONDAY. */
    Optional<String> on(LocalDate day, Terms terms) {
        var holiday = years.computeIfAbsent(day.getYear(), Holidays::ofYear).get(day);
        if (holiday == null && terms == Terms.STATUTORY && equatedDays.contains(day)) {
            return Optional.of("EQUATED_DAY");
        }
        return Optional.ofNullable(holiday).filter(name -> terms == Terms.STATUTORY || !name.equals("GOOD_FRIDAY"));
    }

    private static Map<LocalDate, String> ofYear(int year) {
        return LIBRARY.getHolidays(Year.of(year)).stream()
                .filter(h -> h.getType() == HolidayType.PUBLIC_HOLIDAY || isGoodFriday(h.getPropertiesKey()))
                .collect(Collectors.toUnmodifiableMap(
                        h -> h.getDate(), h -> name(h.getPropertiesKey()), (first, second) -> first));
    }

    // The library files Good Friday as an observance; for statutory terms it is a holiday.
    private static boolean isGoodFriday(String key) {
        return name(key).equals("GOOD_FRIDAY");
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
