package nl.topdossier.lettertext.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionsTests {

    private static final Days PLANNED = new Days(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 26));
    private static final Days HELD = new Days(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 t/m 26 juni 2025",
                "24-26 juni",
                "24 – 26 juni 2025",
                "24 tot en met 26 juni",
                "24 tot 26 juni",
                "24, 25 en 26 juni",
                "24, 25, en 26 juni 2025",
                "24 juni t/m 26 juni 2025",
                "24\u00a0tot\nen met\u00a026\njuni"
            })
    void readsTheFormsInWhichLettersWriteDays(String written) {
        var found = DateMentions.in("De top is van " + written + " in Den Haag.", 2025);

        assertThat(found)
                .singleElement()
                .satisfies(mention -> assertThat(mention.days()).isEqualTo(PLANNED.all()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 juni tot en met 2 juli 2025 | 3 | 2025-06-30
            31 december t/m 1 januari 2026 | 2 | 2025-12-31
            9 tot 11 juli 2024             | 3 | 2024-07-09
            10 EN 11 JULI 2024             | 2 | 2024-07-10
            25 juni                        | 1 | 2025-06-25
            """)
    void readsOtherDays(String written, int count, LocalDate first) {
        var days = DateMentions.in(written, 2025).getFirst().days();

        assertThat(days).hasSize(count).contains(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 juni", "45 mei", "in juni 2025", "2024-26", "124 juni", "mei 2025"})
    void readsNoDayWhereThereIsNone(String written) {
        assertThat(DateMentions.in(written, 2025)).isEmpty();
    }

    @Test
    void aDayThatIsLeftIsNotOutdated() {
        assertThat(DateMentions.outdated("Op 24 juni en op 25 juni 2025, en 24 en 25 juni.", PLANNED, HELD))
                .isEmpty();
        assertThat(DateMentions.outdated("Op 26 juni 2024 en 26 juli 2025.", PLANNED, HELD))
                .isEmpty();
        assertThat(DateMentions.outdated("Op 26 juni.", PLANNED, HELD)).hasSize(1);
    }

    @Test
    void theFormerDaysAreOutdatedWhenTheMeetingBecomesLonger() {
        assertThat(DateMentions.outdated("Van 24-25 juni.", HELD, PLANNED)).hasSize(1);
        assertThat(DateMentions.outdated("Op 24 juni.", HELD, PLANNED)).isEmpty();
    }

    @Test
    void findsTheOldDaysInTheLetterOnWashington() throws IOException {
        assertThat(DateMentions.outdated(letter("000_25ab9d557900e6b2.txt"), PLANNED, HELD))
                .extracting(DateMention::text)
                .containsExactly("24-26 juni 2025", "24 tot en met 26 juni");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001_e48dc5416a24da33.txt",
                "002_b8758e55e8cfdf72.txt",
                "003_758b16664f754306.txt",
                "004_73620406e9c260d1.txt"
            })
    void findsNothingInLettersWithTheDaysOnWhichItWasHeld(String name) throws IOException {
        assertThat(DateMentions.outdated(letter(name), PLANNED, HELD)).isEmpty();
    }

    private static String letter(String name) throws IOException {
        return Files.readString(Path.of("../../letters").resolve(name));
    }
}
