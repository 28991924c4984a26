package nl.topdossier.calendar;

import static nl.topdossier.calendar.WarningLevel.ONE_DAY_BEFORE;
import static nl.topdossier.calendar.WarningLevel.PASSED;
import static nl.topdossier.calendar.WarningLevel.TWO_DAYS_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.topdossier.calendar.WarningPlan.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningPlanTests {

    private final WarningPlan plan = plan(LocalDate.of(2025, 7, 3), LocalTime.of(17, 0));

    @Test
    void warnsTwoDaysAheadOneDayAheadAndAtTheDeadline() {
        assertThat(plan.from(Instant.parse("2025-06-26T10:00:00Z")))
                .containsExactly(
                        new Warning(TWO_DAYS_BEFORE, Instant.parse("2025-07-01T06:00:00Z")),
                        new Warning(ONE_DAY_BEFORE, Instant.parse("2025-07-02T06:00:00Z")),
                        new Warning(PASSED, Instant.parse("2025-07-03T15:00:00Z")));
    }

    @Test
    void countsWorkingDaysOnly() {
        var afterWhitsun = plan(LocalDate.of(2025, 6, 10), LocalTime.of(12, 0));

        assertThat(afterWhitsun.oneDayBefore()).isEqualTo(Instant.parse("2025-06-06T06:00:00Z"));
        assertThat(afterWhitsun.twoDaysBefore()).isEqualTo(Instant.parse("2025-06-05T06:00:00Z"));
    }

    @Test
    void mergesWhatIsPastIntoTheGravest() {
        var afterTheFirstTwo = Instant.parse("2025-07-02T09:00:00Z");

        assertThat(plan.from(afterTheFirstTwo))
                .containsExactly(
                        new Warning(ONE_DAY_BEFORE, afterTheFirstTwo),
                        new Warning(PASSED, Instant.parse("2025-07-03T15:00:00Z")));
    }

    @Test
    void saysOnlyThatItPassedWhenAllIsPast() {
        var tooLate = Instant.parse("2025-07-10T09:00:00Z");

        assertThat(plan.from(tooLate)).containsExactly(new Warning(PASSED, tooLate));
    }

    @Test
    void saysNothingTwice() {
        var morning = plan.oneDayBefore();

        assertThat(plan.due(morning, null)).contains(ONE_DAY_BEFORE);
        assertThat(plan.due(morning, TWO_DAYS_BEFORE)).contains(ONE_DAY_BEFORE);
        assertThat(plan.due(morning, ONE_DAY_BEFORE)).isEmpty();
        assertThat(plan.due(morning, PASSED)).isEmpty();
        assertThat(plan.due(plan.twoDaysBefore().minusNanos(1), null)).isEmpty();
    }

    @Test
    void firesAtTheVeryMoment() {
        assertThat(plan.due(plan.passed(), ONE_DAY_BEFORE)).contains(PASSED);
        assertThat(plan.due(plan.passed().minusNanos(1), ONE_DAY_BEFORE)).isEmpty();
    }

    @Test
    void isNotMissedWhenTheClockOfATimerIsALittleAhead() {
        assertThat(plan.dueWhenWoken(plan.passed().minusSeconds(30), ONE_DAY_BEFORE))
                .contains(PASSED);
        assertThat(plan.dueWhenWoken(plan.passed().minusSeconds(90), ONE_DAY_BEFORE))
                .isEmpty();
        assertThat(plan.dueWhenWoken(plan.passed(), PASSED)).isEmpty();
    }

    @Test
    void keepsLocalTimeWhenTheClockChanges() {
        var monday = plan(LocalDate.of(2026, 3, 30), LocalTime.of(17, 0));

        assertThat(monday.passed()).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
        assertThat(monday.oneDayBefore()).isEqualTo(Instant.parse("2026-03-27T07:00:00Z"));
        assertThat(Duration.between(monday.oneDayBefore(), monday.passed())).isEqualTo(Duration.ofHours(80));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 02:30, 2026-03-29T01:00:00Z",
        "2026-03-29, 01:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 03:00, 2026-03-29T01:00:00Z",
        "2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25, 03:00, 2026-10-25T02:00:00Z"
    })
    void neverComesLaterThanWhatTheWallClockSays(LocalDate date, LocalTime time, Instant expected) {
        assertThat(Deadline.instantOf(date, time)).isEqualTo(expected);
    }

    private static WarningPlan plan(LocalDate date, LocalTime time) {
        return WarningPlan.of(date, time, WorkingDays.standard());
    }
}
