package nl.topdossier.logistics.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRuleTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 24);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 25);

    @ParameterizedTest
    @CsvSource({
        "2024-05-21, 2024-05-21",
        "first day, 2025-06-24",
        "last day, 2025-06-25",
        "11 calendar days before first day, 2025-06-13",
        "11 working days before first day, 2025-06-06",
        // Whit Monday: counted back moves earlier, never later.
        "15 calendar days before first day, 2025-06-06",
        "8 calendar days after last day, 2025-07-03",
        // A Saturday: counted on moves later.
        "10 calendar days after last day, 2025-07-07",
        "1 working day after last day, 2025-06-26",
        // The first meetings of the letter of August 2024.
        "399 calendar days before first day, 2024-05-21",
        "386 calendar days before first day, 2024-06-03",
    })
    void givesTheDay(String rule, LocalDate day) {
        assertThat(DayRule.parse(rule).on(FIRST, LAST)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11 days before first day", "11 calendar days before", "24-06-2025", "someday", ""})
    void saysWhatCanBeWritten(String rule) {
        assertThatThrownBy(() -> DayRule.parse(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11 calendar days before first day")
                .hasMessageContaining("'" + rule + "'");
    }

    @Test
    void movesWithTheSummitUnlessItIsFixed() {
        DayRule relative = DayRule.parse("3 working days before first day");
        DayRule fixed = DayRule.fixed(LocalDate.of(2024, 6, 1));

        assertThat(relative.on(FIRST.plusWeeks(1), LAST.plusWeeks(1)))
                .isEqualTo(relative.on(FIRST, LAST).plusWeeks(1));
        assertThat(fixed.on(FIRST.plusWeeks(1), LAST)).isEqualTo("2024-06-01");
        assertThat(fixed.isFixed()).isTrue();
        assertThat(relative.isFixed()).isFalse();
    }
}
