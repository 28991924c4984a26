package nl.topdossier.drafting.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.drafting.letters.DraftContent;
import nl.topdossier.lettertext.dates.Days;
import nl.topdossier.messaging.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerDaysTests {

    private static final Days PLANNED = new Days(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 26));
    private static final Days HELD = new Days(LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25));
    private static final MovedSummit THE_HAGUE =
            new MovedSummit(Ids.next(), "NAVO-top Den Haag 2025", "Den Haag", List.of(PLANNED), HELD);

    @Test
    void findsBothPlacesInTheReportOnWashington() {
        assertThat(FormerDays.in(letter("000"), false, THE_HAGUE))
                .containsExactly(
                        new Mention("letter", "24-26 juni 2025"), new Mention("letter", "24 tot en met 26 juni"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "003", "004"})
    void findsNothingInTheOtherLetters(String number) {
        assertThat(FormerDays.in(letter(number), false, THE_HAGUE)).isEmpty();
    }

    @Test
    void readsOfAnotherLetterOnlyWhatNamesPlaceAndYear() {
        String body = """
                # Verslag

                ## Den Haag

                Van 24 tot en met 26 juni 2025 is de top in Den Haag.

                ## Elders

                Van 24-26 juni 2025 is er een beurs in Utrecht.[^1]

                ## Het jaar ervoor

                Op 26 juni was er een debat in Den Haag.

                [^1]: Ook in Den Haag (26 juni 2025).
                """;

        assertThat(FormerDays.in(content("Verslag", body), false, THE_HAGUE))
                .containsExactly(
                        new Mention("letter", "24 tot en met 26 juni 2025"), new Mention("letter", "26 juni 2025"));
        assertThat(FormerDays.in(content("Verslag", body), true, THE_HAGUE)).hasSize(4);
    }

    @Test
    void readsTitleAndCoveringLettersInTheSameWay() {
        DraftContent named = content("Den Haag 24-26 juni 2025", "Tekst.");
        DraftContent unnamed = content("Top van 24-26 juni 2025", "Tekst.");

        assertThat(FormerDays.in(named, false, THE_HAGUE))
                .containsExactly(
                        new Mention("title", "24-26 juni 2025"),
                        new Mention("covering-tweede-kamer", "24-26 juni 2025"));
        assertThat(FormerDays.in(unnamed, false, THE_HAGUE)).isEmpty();
        assertThat(FormerDays.in(unnamed, true, THE_HAGUE)).hasSize(2);
    }

    private static DraftContent letter(String number) {
        PreparedLetter letter = PreparedLetter.of(number);
        return content(letter.data().get("title").asString(), letter.file("letter.md"));
    }

    private static DraftContent content(String title, String body) {
        return new DraftContent(
                title,
                "",
                "",
                "",
                "",
                body,
                new TreeMap<>(java.util.Map.of(House.TWEEDE_KAMER, "Hierbij de brief: " + title + ".")),
                new TreeMap<>(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
