package nl.topdossier.lettertext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.topdossier.lettertext.TextRefused.Code;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTests {

    private static final String LETTER = """
            # Verslag van de top

            De top vond plaats.[^1]

            ## Oekraïne

            Steun blijft *nodig*.[^steun]

            ### Steunpakket

            Een pakket van **175 miljoen** euro.

            ## Tot slot

            Dank.[^1]

            [^1]: Kamerstuk 28 676, nr. 522.
            [^steun]: Zie <https://www.tweedekamer.nl>.
            """;

    private final LetterText letter = LetterText.parse(LETTER);

    @Test
    void hasATitleAndSectionsWithIds() {
        assertThat(letter.title()).isEqualTo("Verslag van de top");
        assertThat(letter.sections())
                .extracting(Section::id)
                .containsExactly("opening", "oekraine", "steunpakket", "tot-slot");
        assertThat(letter.section("steunpakket").orElseThrow().parentId()).contains("oekraine");
        assertThat(letter.section("tot-slot").orElseThrow().parentId()).isEmpty();
        assertThat(letter.sectionWithHeading("TOT SLOT")).isPresent();
    }

    @Test
    void sectionHoldsItsSubsections() {
        var oekraine = letter.section("oekraine").orElseThrow();

        assertThat(oekraine.text())
                .contains("Steun blijft nodig.[*]", "175 miljoen")
                .doesNotContain("Dank");
        assertThat(oekraine.noteLabels()).containsExactly("steun");
    }

    @Test
    void numbersNotesByTheirFirstReference() {
        assertThat(letter.notes())
                .containsExactly(
                        new Note("1", 1, "Kamerstuk 28 676, nr. 522."),
                        new Note("steun", 2, "Zie https://www.tweedekamer.nl."));
        assertThat(letter.notesWithoutReference()).isEmpty();
        assertThat(letter.referencesWithoutNote()).isEmpty();
    }

    @Test
    void tellsOfNotesThatDoNotMeetTheirReference() {
        var text = LetterText.parse("Een zin.[^2]\n\n[^1]: Een noot.\n");

        assertThat(text.notesWithoutReference()).containsExactly("1");
        assertThat(text.referencesWithoutNote()).containsExactly("2");
        assertThat(text.plainText()).contains("[^2]");
    }

    @Test
    void pageHtmlLeadsToNotesAndBack() {
        var page = Jsoup.parse(letter.html("brief-"));

        assertThat(page.select("h2#brief-oekraine").text()).isEqualTo("Oekraïne");
        assertThat(page.select("a[role=doc-noteref]").eachAttr("href"))
                .containsExactly("#brief-note-1", "#brief-note-2", "#brief-note-1");
        for (var link : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(page.select("[id=" + link.substring(1) + "]")).as(link).hasSize(1);
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("section li")).hasSize(2);
    }

    @Test
    void printHtmlHoldsEachNoteInItsPlaceOnce() {
        var print = Jsoup.parse(letter.printHtml());

        assertThat(print.select("span.note").eachText())
                .containsExactly("Kamerstuk 28 676, nr. 522.", "Zie https://www.tweedekamer.nl.");
        assertThat(print.select("span.note-ref").eachText()).containsExactly("1");
        assertThat(print.select("section")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Tekst <img src=x onerror=alert(1)> tekst",
                "<!-- verborgen -->",
                "een <b>vet</b> woord"
            })
    void refusesHtml(String markdown) {
        assertThat(catchThrowableOfType(TextRefused.class, () -> LetterText.parse(markdown))
                        .code())
                .isEqualTo(Code.HTML);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![plaatje](https://voorbeeld.nl/x.png) | IMAGE
            [klik](javascript:alert(1)) | LINK_SCHEME
            [klik](JaVaScRiPt:alert(1)) | LINK_SCHEME
            [klik](data:text/html;base64,xx) | LINK_SCHEME
            [klik](intern/pad) | LINK_SCHEME
            [klik](https://voorbeeld.nl "verborgen") | LINK_TITLE
            """)
    void refusesWhatCouldNotBeShown(String markdown, Code code) {
        assertThat(catchThrowableOfType(TextRefused.class, () -> LetterText.parse(markdown))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void refusesNotesThatPrintCouldNotHold() {
        assertThat(catchThrowableOfType(TextRefused.class, () -> LetterText.parse("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c"))
                        .code())
                .isEqualTo(Code.NOTE_IN_NOTE);
        assertThat(catchThrowableOfType(TextRefused.class, () -> LetterText.parse("a[^1]\n\n[^1]: - punt\n"))
                        .code())
                .isEqualTo(Code.NOTE_STRUCTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minder dan <5 procent en a < b > c & d",
                "<svg/onload=alert(1)>",
                "{{7*7}} ${x} #{y} @{/z}",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "`<script>alert(1)</script>`",
                "    <script>ingesprongen</script>",
                "| a | b |\n|---|:-:|\n| 1 | 2 |",
                "1. een\n2. twee\n\n   - sub\n\n> citaat\n\n---\n\nregel  \nvolgende"
            })
    void showsEverythingAndNothingActive(String markdown) {
        var html = Jsoup.parse(LetterText.parse(markdown).html("x-"));

        assertThat(html.select("script, img, svg, iframe, style, form, input")).isEmpty();
        for (var block : LetterText.parse(markdown).blocks()) {
            for (var word : block.text().replace(" | ", " ").split("\\s+")) {
                assertThat(html.text()).contains(word);
            }
        }
    }

    @Test
    void survivesNestingAndLength() {
        for (var piece : List.of("> ", "*_", "[", "- ", "![", "`", "**a *b ", "[^", "(", "1. ")) {
            var text = piece.repeat(100_000 / piece.length()) + "x";
            assertThatNoException().isThrownBy(() -> {
                try {
                    LetterText.parse(text).html("x-");
                } catch (TextRefused refused) {
                    assertThat(refused.code()).isNotNull();
                }
            });
        }
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> LetterText.parse("# a\n".repeat(201)))
                .matches(refused -> refused.code() == Code.TOO_MANY_SECTIONS);
    }

    @Test
    void findsASentenceAcrossLineBreaks() {
        assertThat(LetterText.parse("Deze agenda wordt\nbenut.").contains("Deze agenda  wordt benut."))
                .isTrue();
        assertThat(letter.contains("Deze agenda")).isFalse();
    }

    @Test
    void textWithoutHeadingIsAnOpening() {
        assertThat(LetterText.parse("Hierbij bieden wij u aan.").sections())
                .extracting(Section::id)
                .containsExactly("opening");
        assertThat(LetterText.parse("").sections()).isEmpty();
        assertThat(LetterText.parse("## Meteen een sectie").title()).isEmpty();
    }
}
