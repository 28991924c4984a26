package nl.topdossier.lettertext.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.LetterText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DateStampTests {

    private static final Set<House> BOTH = Set.of(House.TK, House.EK);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 3);

    private final byte[] agreed = PdfRendering.coveringLetter(Documents.covering("002", House.TK, BOTH));

    @Test
    void addsOnlyTheDateBehindTheAgreedBytes() {
        var stamped = DateStamp.stamp(agreed, DAY);

        assertThat(Arrays.copyOf(stamped, agreed.length)).isEqualTo(agreed);
        assertThat(DateStamp.onlyDateDiffers(agreed, stamped)).isTrue();
        assertThat(DateStamp.dateOf(stamped)).contains(DAY);
        assertThat(DateStamp.dateOf(agreed)).isEmpty();
    }

    @Test
    void dateStandsOnTheLineOfItsLabel() throws IOException {
        var words = positions(DateStamp.stamp(agreed, DAY));

        var label = find(words, "Datum");
        var date = find(words, "3 juli 2025");
        assertThat(date.getYDirAdj()).isCloseTo(label.getYDirAdj(), Offset.offset(0.3f));
        assertThat(words)
                .anyMatch(word -> Math.abs(word.getFirst().getXDirAdj() - date.getXDirAdj()) < 0.3f
                        && word.getFirst().getYDirAdj() > date.getYDirAdj());
    }

    @Test
    void everyDayOfAYearIsReadBack() {
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(17)) {
            assertThat(DateStamp.dateOf(DateStamp.stamp(agreed, day))).contains(day);
        }
    }

    @Test
    void stampsInTheSamePlaceHoweverLongTheLetterIs() {
        var longBody = Documents.covering("002", House.EK, BOTH, LetterText.parse("Zin. ".repeat(3_000)));

        var stamped = DateStamp.stamp(PdfRendering.coveringLetter(longBody), DAY);

        assertThat(DateStamp.dateOf(stamped)).contains(DAY);
    }

    @Test
    void twoStampsOfADayAreTheSame() {
        assertThat(DateStamp.stamp(agreed, DAY)).isEqualTo(DateStamp.stamp(agreed, DAY));
        assertThat(DateStamp.stamp(agreed, DAY)).isNotEqualTo(DateStamp.stamp(agreed, DAY.plusDays(1)));
    }

    @Test
    void seesAnotherLetter() {
        var other = PdfRendering.coveringLetter(Documents.covering("002", House.EK, BOTH));

        assertThat(DateStamp.onlyDateDiffers(agreed, DateStamp.stamp(other, DAY)))
                .isFalse();
        assertThat(DateStamp.onlyDateDiffers(agreed, agreed)).isFalse();
    }

    @Test
    void seesAnotherAdditionToo() throws IOException {
        var stamped = DateStamp.stamp(agreed, DAY);
        var more = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(stamped)) {
            try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false, true)) {
                content.addRect(100, 100, 200, 200);
                content.fill();
            }
            document.saveIncremental(more);
        }

        assertThat(DateStamp.dateOf(more.toByteArray())).contains(DAY);
        assertThat(DateStamp.onlyDateDiffers(agreed, more.toByteArray())).isFalse();
    }

    @Test
    void seesASingleByte() {
        var stamped = DateStamp.stamp(agreed, DAY);
        for (var at : List.of(20, agreed.length / 2, agreed.length - 1)) {
            var changed = stamped.clone();
            changed[at] ^= 1;
            assertThat(Arrays.equals(changed, stamped)).isFalse();
            assertThat(changed.length > agreed.length && DateStamp.onlyDateDiffers(agreed, changed))
                    .isFalse();
        }
    }

    @Test
    void refusesASecondDateAndAFileWithoutPlaceForOne() {
        var stamped = DateStamp.stamp(agreed, DAY);

        assertThatIllegalStateException().isThrownBy(() -> DateStamp.stamp(stamped, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateStamp.stamp(PdfRendering.letter(Documents.letter("004")), DAY));
    }

    private static TextPosition find(List<List<TextPosition>> words, String text) {
        return words.stream()
                .filter(word -> word.stream()
                        .map(TextPosition::getUnicode)
                        .reduce("", String::concat)
                        .contains(text))
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    private static List<List<TextPosition>> positions(byte[] pdf) throws IOException {
        var words = new ArrayList<List<TextPosition>>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    words.add(List.copyOf(positions));
                }
            }.getText(document);
        }
        return words;
    }
}
