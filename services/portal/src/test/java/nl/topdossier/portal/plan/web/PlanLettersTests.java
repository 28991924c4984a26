package nl.topdossier.portal.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.plan.web.PlanItem.Danger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter is in danger when its dispatch is near, when something holds it up, or when one of its steps is too late. */
class PlanLettersTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 6, 2, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "20, 3, false, NONE",
        "20, 0, false, NONE",
        "20, -1, false, NEAR",
        "20, , false, NONE",
        "20, 3, true, NEAR",
        "1, 3, false, NEAR",
        "-1, -4, true, LATE"
    })
    void followsDeadlineAndSlack(int days, @Nullable Integer slack, boolean grave, Danger danger) {
        Deadline deadline = Deadline.of(NOW.plusDays(days), NOW, days, null);

        assertThat(PlanLetters.danger(deadline, slack, grave)).isEqualTo(danger);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-20T15:00:00Z, 2025-06-25, true",
        "2025-06-13T15:00:00Z, 2025-05-25, true",
        "2025-05-13T15:00:00Z, 2025-06-02, true",
        "2025-05-13T15:00:00Z, 2025-06-01, false",
        "2024-11-22T16:00:00Z, 2024-12-04, false"
    })
    void leavesOutTheLettersOfASummitToLookBackOn(Instant deadline, LocalDate lastDay, boolean toCome) {
        assertThat(PlanLetters.isToCome(deadline, lastDay, NOW)).isEqualTo(toCome);
    }
}
