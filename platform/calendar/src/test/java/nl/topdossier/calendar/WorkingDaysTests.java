package nl.topdossier.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays workingDays = WorkingDays.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 | 01-01 04-04 04-05 04-27 05-05 05-13 05-23 05-24 12-25 12-26
            2022 | 01-01 04-17 04-18 04-27 05-05 05-26 06-05 06-06 12-25 12-26
            2023 | 01-01 04-09 04-10 04-27 05-05 05-18 05-28 05-29 12-25 12-26
            2024 | 01-01 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26
            2025 | 01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26
            2026 | 01-01 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26
            2027 | 01-01 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26
            2028 | 01-01 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26
            2029 | 01-01 04-01 04-02 04-27 05-05 05-10 05-20 05-21 12-25 12-26
            2030 | 01-01 04-21 04-22 04-27 05-05 05-30 06-09 06-10 12-25 12-26
            """)
    void knowsTheHolidaysOfAYear(int year, String days) {
        var expected = Stream.of(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());

        var found = daysOf(year)
                .filter(day -> workingDays.holiday(day, Terms.AGREED).isPresent());

        assertThat(found).containsExactlyInAnyOrderElementsOf(new TreeSet<>(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-02",
                "2022-04-15",
                "2023-04-07",
                "2024-03-29",
                "2025-04-18",
                "2026-04-03",
                "2027-03-26",
                "2028-04-14",
                "2029-03-30",
                "2030-04-19"
            })
    void worksOnGoodFridayExceptForStatutoryTerms(LocalDate goodFriday) {
        assertThat(workingDays.isWorkingDay(goodFriday)).isTrue();
        assertThat(workingDays.isWorkingDay(goodFriday, Terms.STATUTORY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-10",
                "2024-12-27",
                "2025-05-30",
                "2026-01-02",
                "2026-05-15",
                "2027-05-07",
                "2028-04-28",
                "2028-05-26"
            })
    void equatedDaysCountForStatutoryTermsOnly(LocalDate equated) {
        assertThat(workingDays.isWorkingDay(equated)).isTrue();
        assertThat(workingDays.holiday(equated, Terms.STATUTORY)).contains("EQUATED_DAY");
    }

    @Test
    void knowsNoOtherEquatedDays() {
        var equated = Stream.iterate(2021, year -> year <= 2030, year -> year + 1)
                .flatMap(this::daysOf)
                .filter(day -> workingDays.holiday(day, Terms.STATUTORY).equals(Optional.of("EQUATED_DAY")));

        assertThat(equated).hasSize(8);
    }

    @Test
    void movesKingsDayOffASunday() {
        assertThat(workingDays.holiday(LocalDate.of(2025, 4, 26), Terms.AGREED)).contains("KINGS_DAY");
        assertThat(workingDays.holiday(LocalDate.of(2025, 4, 27), Terms.AGREED)).isEmpty();
        assertThat(workingDays.holiday(LocalDate.of(2031, 4, 26), Terms.AGREED)).contains("KINGS_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-24, 11, 2025-06-06",
        "2025-06-24, 10, 2025-06-10",
        "2024-12-03, 7, 2024-11-22",
        "2025-06-24, 0, 2025-06-24"
    })
    void countsBack(LocalDate from, int days, LocalDate expected) {
        assertThat(workingDays.before(from, days, Terms.AGREED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-14, 9, 2021-06-25", "2025-06-25, 6, 2025-07-03"})
    void countsOn(LocalDate from, int days, LocalDate expected) {
        assertThat(workingDays.after(from, days, Terms.AGREED)).isEqualTo(expected);
    }

    @Test
    void countingOnUndoesCountingBack() {
        var random = new Random(20250624);

        for (var i = 0; i < 2_000; i++) {
            var start = workingDays.sameOrLater(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(3_600)), Terms.AGREED);
            var days = random.nextInt(40);
            var back = workingDays.before(start, days, Terms.AGREED);

            assertThat(workingDays.isWorkingDay(back)).isTrue();
            assertThat(workingDays.after(back, days, Terms.AGREED)).isEqualTo(start);
            assertThat(workingDays.between(back, start, Terms.AGREED)).isEqualTo(days);
            assertThat(workingDays.between(start, back, Terms.AGREED)).isEqualTo(-days);
        }
    }

    @Test
    void refusesToCountAgainstItsDirection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays.before(LocalDate.of(2025, 6, 24), -1, Terms.AGREED))
                .withMessageContaining("0 or more");
    }

    @Test
    void movesAwayFromWeekends() {
        var saturday = LocalDate.of(2025, 6, 7);

        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(workingDays.sameOrEarlier(saturday, Terms.AGREED)).isEqualTo("2025-06-06");
        assertThat(workingDays.sameOrLater(saturday, Terms.AGREED)).isEqualTo("2025-06-10");
    }

    private Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
