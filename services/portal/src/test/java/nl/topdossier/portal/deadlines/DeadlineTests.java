package nl.topdossier.portal.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.topdossier.portal.words.Text;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2025, 7, 2, 14, 10);

    @Test
    void countsHoursOnItsLastDay() {
        Deadline deadline = at(LocalDateTime.of(2025, 7, 2, 17, 30), 0);

        assertThat(deadline.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(deadline.slack()).isEqualTo(Text.of("deadline.slack.hours", 3L));
        assertThat(deadline.at()).isAfter(WEDNESDAY);
    }

    @Test
    void countsMinutesInItsLastHour() {
        assertThat(at(LocalDateTime.of(2025, 7, 2, 14, 40), 0).slack())
                .isEqualTo(Text.of("deadline.slack.minutes", 30L));
    }

    @Test
    void pressesTwoWorkingDaysBefore() {
        assertThat(at(LocalDateTime.of(2025, 7, 4, 17, 0), 2).urgency()).isEqualTo(Urgency.SOON);
        assertThat(at(LocalDateTime.of(2025, 7, 7, 17, 0), 3).urgency()).isEqualTo(Urgency.AMPLE);
    }

    @Test
    void countsWorkingDaysOnceItHasPassed() {
        Deadline deadline = at(LocalDateTime.of(2025, 6, 30, 17, 0), -2);

        assertThat(deadline.urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(deadline.slack()).isEqualTo(Text.of("deadline.slack.overdue.days", 2));
    }

    @Test
    void standsUnderTheHeadingOfItsDay() {
        LocalDate today = WEDNESDAY.toLocalDate();

        assertThat(DeadlineGroup.of(at(LocalDateTime.of(2025, 7, 2, 9, 0), 0), today))
                .isEqualTo(DeadlineGroup.OVERDUE);
        assertThat(DeadlineGroup.of(at(LocalDateTime.of(2025, 7, 2, 17, 0), 0), today))
                .isEqualTo(DeadlineGroup.TODAY);
        assertThat(DeadlineGroup.of(at(LocalDateTime.of(2025, 7, 6, 17, 0), 3), today))
                .isEqualTo(DeadlineGroup.THIS_WEEK);
        assertThat(DeadlineGroup.of(at(LocalDateTime.of(2025, 7, 7, 17, 0), 3), today))
                .isEqualTo(DeadlineGroup.LATER);
    }

    private static Deadline at(LocalDateTime at, int workingDays) {
        return Deadline.of(at, WEDNESDAY, workingDays, null);
    }
}
