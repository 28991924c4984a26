package nl.topdossier.lettertext.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.topdossier.lettertext.BlockKind;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.PreparedLetter;
import nl.topdossier.lettertext.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReadingTests {

    private static final String THE_HAGUE = "Den Haag";

    /** What letter 000 says of the summit in The Hague, by the words that come with this module. */
    private static List<KnownFigure> asIn000() {
        return Map.ofEntries(
                        Map.entry("rooms-blocked", 4_200L),
                        Map.entry("delegates", 6_000L),
                        Map.entry("journalists", 2_000L),
                        Map.entry("forum-guests", 500L),
                        Map.entry("military", 10_000L),
                        Map.entry("heads", 45L),
                        Map.entry("foreign-ministers", 45L),
                        Map.entry("defence-ministers", 45L),
                        Map.entry("residents", 110L),
                        Map.entry("police", 27_000L),
                        Map.entry("budget", 95_000_000L))
                .entrySet()
                .stream()
                .map(figure -> FigureWords.known(figure.getKey(), BigDecimal.valueOf(figure.getValue()))
                        .orElseThrow())
                .toList();
    }

    private static KnownFigure figure(String key, KnownFigure.Kind kind, long value, String... words) {
        return new KnownFigure(key, kind, List.of(words), BigDecimal.valueOf(value));
    }

    private static List<Disagreement> inLetter(String number, List<KnownFigure> figures) {
        boolean about = number.equals("002");
        return FigureReading.disagreements(
                FigureReading.passages(PreparedLetter.of(number).letter(), about, THE_HAGUE, 2025), figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void findsNothingWhereLetterAndFiguresAgree(String number) {
        assertThat(inLetter(number, asIn000())).isEmpty();
    }

    @Test
    void findsEachFigureThatHasChangedSinceLetter000() {
        List<KnownFigure> changed = asIn000().stream()
                .map(figure -> new KnownFigure(
                        figure.key(),
                        figure.kind(),
                        figure.words(),
                        figure.value().divide(BigDecimal.TWO)))
                .toList();

        assertThat(inLetter("000", changed))
                .extracting(found -> found.figure().key(), Disagreement::written)
                .containsExactlyInAnyOrder(
                        tuple("budget", "EUR 95 mln"),
                        tuple("heads", "circa 45"),
                        tuple("foreign-ministers", "45"),
                        tuple("defence-ministers", "45"),
                        tuple("residents", "meer dan honderd"),
                        tuple("delegates", "6.000"),
                        tuple("journalists", "ongeveer 2.000"),
                        tuple("military", "zo’n 10.000"),
                        tuple("rooms-blocked", "meer dan 4.000"),
                        tuple("forum-guests", "Ongeveer 500"));
    }

    @Test
    void readsTheNumberOfVisitorsThatLetter002WritesInWords() {
        assertThat(inLetter("002", asIn000())).singleElement().satisfies(found -> {
            assertThat(found.written()).isEqualTo("zeshonderd");
            assertThat(found.said()).isEqualByComparingTo("600");
            assertThat(found.sentence()).startsWith("Het NATO Public Forum trok zeshonderd bezoekers");
        });
    }

    @Test
    void findsAFigureThatWasAddedByHandByItsName() {
        var volunteers = FigureWords.byName("added", "vrijwilligers", BigDecimal.valueOf(250))
                .orElseThrow();
        var text = LetterText.parse("# T\n\n## Top\n\nEr komen 300 vrijwilligers naar Den Haag in juni 2025.");

        assertThat(FigureReading.disagreements(
                        FigureReading.passages(text, true, THE_HAGUE, 2025), List.of(volunteers)))
                .extracting(Disagreement::written)
                .containsExactly("300");
        assertThat(FigureWords.byName("a", "bezoekers die naar het forum kwamen", BigDecimal.ONE))
                .as("a name of more words")
                .isEmpty();
    }

    @Test
    void knowsNothingOfFiguresThatNobodyGaveWords() {
        assertThat(FigureWords.known("flags", BigDecimal.ONE)).isEmpty();
    }

    @Test
    void leavesLetter002AloneWhenSixHundredCame() {
        List<KnownFigure> came = List.of(figure("forum", KnownFigure.Kind.PEOPLE, 600, "public forum"));

        assertThat(inLetter("002", came)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Op 24 juni vond het NATO Public Forum plaats.",
                "Het Public Forum telde 12 sessies.",
                "Voor de 32 bondgenoten zijn hotelkamers geblokt.",
                "In 2025 zijn er hotelkamers genoeg.",
                "De motie (Kamerstuk 28 676, nr. 522) gaat over hotelkamers.",
                "Van de hotelkamers is 40% vergeven.",
                "Het kabinet draagt EUR 20 mln bij aan hotelkamers en journalisten.",
                "Er komen 30 hotels, hotelkamers zijn er genoeg."
            })
    void takesNoOtherNumberForOneOfTheFigures(String sentence) {
        assertThat(FigureReading.disagreements(List.of(block(sentence)), asIn000()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er zijn 3.000 geblokte hotelkamers. | 3.000",
                "Er zijn ruim vijfduizend hotelkamers. | ruim vijfduizend",
                "De kosten voor de organisatie van de top bedragen 183,4 miljoen euro. | 183,4 miljoen euro",
                "De kosten voor de organisatie komen uit op € 1,2 miljard. | € 1,2 miljard"
            })
    void readsTheWaysInWhichNumbersAreWritten(String sentence, String written) {
        assertThat(FigureReading.disagreements(List.of(block(sentence)), asIn000()))
                .extracting(Disagreement::written)
                .containsExactly(written);
    }

    private static TextBlock block(String sentence) {
        return new TextBlock(BlockKind.PARAGRAPH, "opening", List.of(sentence));
    }
}
