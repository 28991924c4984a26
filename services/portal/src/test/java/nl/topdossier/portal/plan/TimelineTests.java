package nl.topdossier.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 2, 15);

    @Test
    void coversWholeMonths() {
        Timeline timeline = Timeline.over(List.of(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 3, 5)), TODAY);

        assertThat(timeline.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(timeline.until()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(timeline.ticks())
                .extracting(Timeline.Tick::day)
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1));
    }

    @Test
    void drawsBarsAsSharesOfItsWidth() {
        Timeline timeline = new Timeline(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 11), TODAY);

        assertThat(timeline.bar(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 4)))
                .isEqualTo(new Timeline.Bar("10.00%", "30.00%"));
        assertThat(timeline.bar(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 2, 4)))
                .isEqualTo(new Timeline.Bar("0.00%", "100.00%"));
    }

    @Test
    void leavesTodayOutWhenItLiesOutside() {
        assertThat(new Timeline(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), TODAY).todayAt())
                .isNull();
        assertThat(new Timeline(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1), TODAY).todayAt())
                .isEqualTo("50.00%");
    }

    @Test
    void keepsTicksApartOverYears() {
        Timeline timeline = Timeline.over(List.of(LocalDate.of(2023, 7, 3), LocalDate.of(2025, 10, 24)), TODAY);

        assertThat(timeline.ticks()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void isThereWithoutAnyDay() {
        assertThat(Timeline.over(List.of(), TODAY).todayAt()).isEqualTo("50.00%");
    }
}
