package nl.topdossier.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void bothLanguagesHaveTheSameEntries() {
        var dutch = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);
        var english = ResourceBundle.getBundle(Words.BUNDLE, Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).isNotBlank());
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void everyHolidayHasAName() {
        var words = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);

        LocalDate.of(2021, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .forEach(day -> WorkingDays.standard()
                        .holiday(day, Terms.STATUTORY)
                        .ifPresent(name -> assertThat(words.containsKey("holiday." + name))
                                .as(name)
                                .isTrue()));
    }

    @Test
    void speaksDutchWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            var said = Words.in(Locale.of("nl"))
                    .say(new Message("reason.moved-to-friday", List.of("2025-06-17", "2025-06-13")));

            assertThat(said)
                    .isEqualTo(
                            "Vervroegd van dinsdag 17 juni 2025 naar vrijdag 13 juni 2025, de dag waarop de ministerraad vergadert.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsARecessTableOfTheAdministrator() {
        var table = RecessTable.standard()
                .and(new StringReader(
                        "# eigen tabel\nEK; summer; 2025-07-11; 2025-09-08; 2025-06-01; 2025-09-30; eerstekamer.nl\n"));

        assertThat(table.knows(House.EK, LocalDate.of(2025, 6, 25), LocalDate.of(2025, 7, 3)))
                .isTrue();
        assertThat(table.knows(House.TK, LocalDate.of(2025, 6, 25), LocalDate.of(2025, 7, 3)))
                .isFalse();
        assertThat(table.knows(House.EK, LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 1)))
                .isFalse();
        assertThat(table.current(House.EK, LocalDate.of(2025, 6, 25)))
                .hasValueSatisfying(recess -> assertThat(recess.source()).isEqualTo("eerstekamer.nl"));
        assertThat(table.current(House.TK, LocalDate.of(2024, 7, 1))).isPresent();
    }

    @Test
    void namesALineThatCanNotBeRead() {
        var wrong = "EK; summer; 2025-07-32; 2025-09-08; 2025-06-01; 2025-09-30; eerstekamer.nl\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecessTable.standard().and(new StringReader(wrong)))
                .withMessageContaining("2025-07-32");
        assertThatIllegalArgumentException()
                .as("without a source")
                .isThrownBy(() -> RecessTable.standard()
                        .and(new StringReader("EK; summer; 2025-07-11; 2025-09-08; 2025-06-01; 2025-09-30;\n")));
    }
}
