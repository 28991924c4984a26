package nl.topdossier.lettertext.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.PreparedLetter;
import nl.topdossier.lettertext.Sha256;
import nl.topdossier.lettertext.TextBlock;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.TextRefused.Code;
import nl.topdossier.lettertext.marking.MarkingInspection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRenderingTests {

    private static final Set<House> BOTH = Set.of(House.TK, House.EK);

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void printsEveryLetterOfTheText(String number) {
        var printed = letters(text(PdfRendering.letter(Documents.letter(number)))
                .replace("OEFENING   ONGERUBRICEERD / GEEN MERKING", "")
                .replaceAll("(?m)^OEFENING.*$", ""));

        var written = letters(PreparedLetter.of(number).letter().blocks().stream()
                .map(TextBlock::text)
                .reduce("", (before, block) -> before + block));

        assertThat(printed).isEqualTo(written);
    }

    @Test
    void notesStandAtTheFootOfThePageThatRefersToThem() {
        var pages = new ArrayList<String>();
        for (var page = 1; page <= 6; page++) {
            pages.add(page(PdfRendering.letter(Documents.letter("002")), page));
        }

        assertThat(pages)
                .filteredOn(page -> page.contains("Kamerstuk 28 676, nr. 528"))
                .singleElement()
                .asString()
                .contains("de motie Eerdmans")
                .matches("(?s).*3 Kamerstuk 28 676, nr\\. 504\\.\\s*");
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        var covering = Documents.covering("002", House.TK, BOTH);

        var hashes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> Sha256.hex(PdfRendering.coveringLetter(covering)))
                .distinct();

        assertThat(hashes).hasSize(1);
        assertThat(PdfRendering.letter(Documents.letter("004")))
                .isEqualTo(PdfRendering.letter(Documents.letter("004")));
        assertThat(PdfRendering.memo(Documents.memo())).isEqualTo(PdfRendering.memo(Documents.memo()));
    }

    @Test
    void coveringLetterSaysThatTheOtherHouseWasInformed() {
        var toHouse = words(text(PdfRendering.coveringLetter(Documents.covering("002", House.TK, BOTH))));
        var toSenate = words(text(PdfRendering.coveringLetter(Documents.covering("002", House.EK, BOTH))));
        var toHouseAlone =
                words(text(PdfRendering.coveringLetter(Documents.covering("004", House.TK, Set.of(House.TK)))));

        assertThat(toHouse)
                .contains(
                        "Aan de Voorzitter van de Tweede Kamer",
                        "Geachte voorzitter,",
                        "Caspar Veldkamp",
                        "Ruben Brekelmans")
                .contains("gelijktijdig aangeboden aan de Voorzitter van de Eerste Kamer")
                .contains("OEFENING", "ONGERUBRICEERD / GEEN MERKING", "Datum");
        assertThat(toSenate)
                .contains("Aan de Voorzitter van de Eerste Kamer")
                .contains("gelijktijdig aangeboden aan de Voorzitter van de Tweede Kamer");
        assertThat(toHouseAlone).doesNotContain("gelijktijdig aangeboden");
        assertThatIllegalArgumentException().isThrownBy(() -> Documents.covering("002", House.TK, Set.of(House.EK)));
    }

    @Test
    void onlyAnExerciseIsMarkedAsOne() {
        var letter = Documents.letter("004");

        assertThat(text(PdfRendering.letter(new LetterDocument(letter.text(), letter.marking(), false))))
                .doesNotContain("OEFENING")
                .contains("ONGERUBRICEERD");
    }

    @Test
    void markupInAFieldIsPrintedAsItWasTyped() {
        var evil = "<script>alert('x')</script> & <b>vet</b> \"";
        var letter = new CoveringLetter(
                new Letterhead(evil, evil),
                House.TK,
                BOTH,
                evil,
                evil,
                LetterText.parse("Tekst."),
                List.of(new Signatory(evil, evil)),
                List.of(evil),
                evil,
                true);

        var printed = words(text(PdfRendering.coveringLetter(letter)));

        assertThat(printed.split("alert", -1)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(printed).contains("<script>alert('x')</script> & <b>vet</b> \"");
    }

    @Test
    void refusesACharacterThatCouldNotBePrinted() {
        var emoji = new LetterDocument(LetterText.parse("Hoera 😀"), "ONGERUBRICEERD", false);

        var refused = catchThrowableOfType(TextRefused.class, () -> PdfRendering.letter(emoji));

        assertThat(refused.code()).isEqualTo(Code.NOT_PRINTABLE);
        assertThat(refused.arguments()).containsExactly("U+1F600");
        assertThat(text(PdfRendering.letter(
                        new LetterDocument(LetterText.parse("Київ, Łódź, Ελλάδα, Yeşilgöz, CO₂"), "", false))))
                .contains("Київ, Łódź, Ελλάδα, Yeşilgöz, CO₂");
    }

    @Test
    void annexIsInspectedForMarkings() {
        var clean = PdfRendering.letter(Documents.letter("002"));
        var marked = PdfRendering.letter(
                new LetterDocument(LetterText.parse("# Bijlage\n\nTekst van de bijlage."), "NATO SECRET", false));

        assertThat(new MarkingInspection().pdf("annex/1", clean).refuse().found())
                .isEmpty();
        assertThat(new MarkingInspection().pdf("annex/1", marked).found())
                .isNotEmpty()
                .allMatch(found -> found.place().counts());
        assertThat(catchThrowableOfType(
                                TextRefused.class, () -> new MarkingInspection().pdf("annex/1", new byte[] {1, 2}))
                        .code())
                .isEqualTo(Code.NOT_A_PDF);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The letters that occur, in alphabetical order: pages move notes and break words, but lose none. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(byte[] pdf) {
        return page(pdf, 0);
    }

    private static String page(byte[] pdf, int number) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            if (number > 0) {
                reader.setStartPage(number);
                reader.setEndPage(number);
            }
            return reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
