package nl.topdossier.logistics.summits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummitTests {

    @Test
    void sessionsMoveAlongWithTheSummit() {
        var moved = threeDays().moved(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 3));

        assertThat(moved.sessions()).extracting(Happening::day).containsExactly(day(7, 1), day(7, 3));
        assertThat(moved.sideEvents()).extracting(Happening::day).containsExactly(day(6, 30));
    }

    @Test
    void sessionsOfADayThatIsGoneMoveToTheLast() {
        var shortened = threeDays().moved(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25));

        assertThat(shortened.sessions()).extracting(Happening::day).containsExactly(day(6, 24), day(6, 25));
        assertThat(shortened.sessions().getLast().from()).isEqualTo("09:00");
        assertThat(shortened.sideEvents()).extracting(Happening::day).containsExactly(day(6, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, ENDED, true",
        "PLANNED, CANCELLED, true",
        "PLANNED, CLOSED, false",
        "ENDED, CLOSED, true",
        "ENDED, PLANNED, true",
        "ENDED, CANCELLED, false",
        "CANCELLED, PLANNED, false",
        "CLOSED, ENDED, false"
    })
    void movesOnlyAsItMay(SummitState from, SummitState to, boolean may) {
        assertThat(from.canMoveTo(to)).isEqualTo(may);
    }

    @Test
    void isNotPlannedBackwards() {
        var summit = threeDays();

        assertThatThrownBy(() -> summit.moved(day(6, 25), day(6, 24)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("problem.summit.days"));
    }

    private static Summit threeDays() {
        return new Summit(
                Ids.next(),
                "NAVO-top Den Haag 2025",
                "summit",
                Attendance.HOSTING,
                "Den Haag",
                "World Forum",
                day(6, 24),
                day(6, 26),
                List.of(
                        new Happening("Werksessie I", day(6, 24), null, null),
                        new Happening("Werksessie II", day(6, 26), LocalTime.of(9, 0), null)),
                List.of(new Happening("Aankomst", day(6, 23), null, null)),
                List.of(),
                List.of(),
                SummitState.PLANNED,
                1);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
