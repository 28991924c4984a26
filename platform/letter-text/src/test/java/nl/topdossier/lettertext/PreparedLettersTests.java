package nl.topdossier.lettertext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.topdossier.lettertext.marking.MarkingInspection;
import nl.topdossier.lettertext.marking.MarkingRefused;
import nl.topdossier.lettertext.marking.Place;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The five real letters are whole, and nothing in them is refused. */
class PreparedLettersTests {

    static List<PreparedLetter> letters() {
        return PreparedLetter.all();
    }

    @Test
    void thereAreFive() {
        assertThat(letters()).extracting(PreparedLetter::number).containsExactly("000", "001", "002", "003", "004");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void hasItsTitleAndEveryHeading(PreparedLetter letter) {
        var expected = new ArrayList<String>();
        letter.truth()
                .get("sections")
                .forEach(section -> expected.add(
                        section.get("level").asInt() + " " + section.get("text").asString()));

        var text = letter.letter();

        assertThat(text.title()).isEqualTo(letter.truth().get("title").asString());
        assertThat(letter.data().get("title").asString()).isEqualTo(text.title());
        assertThat(text.sections())
                .extracting(section -> section.level() + " " + section.heading())
                .containsExactlyElementsOf(expected);
        assertThat(text.sections()).extracting(Section::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void hasEveryFootnoteOnce(PreparedLetter letter) {
        var text = letter.letter();

        assertThat(text.notes())
                .extracting(Note::label)
                .containsExactlyElementsOf(texts(letter.truth().get("footnotes").get("sourceNumbers")));
        assertThat(text.notesWithoutReference()).isEmpty();
        assertThat(text.referencesWithoutNote()).isEmpty();
        assertThat(text.notes()).noneMatch(note -> note.text().isBlank());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void hasEveryMotionCommitmentReferenceAndAmount(PreparedLetter letter) {
        var words = flat(letter.file("letter.md") + letter.file("covering-tk.md"));

        for (var kind : List.of("motions", "commitments", "kamerstukken", "amounts", "logistics")) {
            for (var item : letter.truth().get(kind)) {
                assertThat(words).as(kind).contains(flat(item.get("exactText").asString()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void listsEveryMotionAndCommitmentWithItsPassage(PreparedLetter letter) {
        var text = letter.letter();
        var listed = Stream.of("motions", "commitments")
                .flatMap(kind -> stream(letter.data().get(kind)))
                .toList();

        assertThat(listed.stream().map(item -> flat(item.get("label").asString())))
                .containsExactlyInAnyOrderElementsOf(Stream.of("motions", "commitments")
                        .flatMap(kind -> stream(letter.truth().get(kind)))
                        .map(item -> flat(item.get("exactText").asString()))
                        .toList());
        for (var item : listed) {
            var passage = item.get("passage");
            assertThat(
                            passage.has("section")
                                    ? text.sectionWithHeading(
                                                    passage.get("section").asString())
                                            .isPresent()
                                    : text.notes().stream()
                                            .anyMatch(note -> note.label()
                                                    .equals(passage.get("note").asString())))
                    .as(item.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void namesSectionsThatExist(PreparedLetter letter) {
        var text = letter.letter();

        for (var section : letter.data().get("sections")) {
            assertThat(text.sectionWithHeading(section.get("heading").asString()))
                    .isPresent();
            if (section.has("announcement")) {
                assertThat(text.contains(section.get("announcement").asString()))
                        .isTrue();
            }
        }
        for (var participant : letter.data().get("participants")) {
            var scope = participant.get("scope").asString();
            assertThat(scope.equals("whole") || text.sectionWithHeading(scope).isPresent())
                    .as(scope)
                    .isTrue();
        }
        for (var house : letter.data().get("houses")) {
            assertThat(letter.has("covering-" + house.asString().toLowerCase(Locale.ROOT) + ".md"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void losesNoWordBetweenTextAndPage(PreparedLetter letter) {
        var text = letter.letter();
        var page = Jsoup.parse(text.html("brief-"));
        page.select("[role=doc-noteref], [role=doc-backlink]").remove();

        var shown = flat(page.text());
        var read = flat(text.blocks().stream().map(TextBlock::text).reduce("", (a, b) -> a + " " + b));

        assertThat(shown).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void passesTheDoorAndIsRefusedWithAMarkingAtItsHead(PreparedLetter letter) {
        var inspection = new MarkingInspection()
                .field("marking", letter.data().get("marking").asString())
                .line("title", letter.data().get("title").asString())
                .text("letter", letter.letter())
                .text("covering/TK", LetterText.parse(letter.file("covering-tk.md")))
                .refuse();

        assertThat(inspection.found()).isEmpty();
        for (var line : List.of("NATO SECRET", "**Stg. Geheim**", "Dep.V.")) {
            assertThatExceptionOfType(MarkingRefused.class)
                    .isThrownBy(() -> new MarkingInspection()
                            .text("letter", LetterText.parse(line + "\n\n" + letter.file("letter.md")))
                            .refuse())
                    .matches(refused -> refused.place() == Place.HEAD);
        }
    }

    @Test
    void memoPassesWithOneMentionToAnswer() {
        var letter = PreparedLetter.of("002");

        assertThat(new MarkingInspection()
                        .text("memo", LetterText.parse(letter.file("memo.md")))
                        .refuse()
                        .found())
                .singleElement()
                .matches(marking ->
                        marking.place() == Place.MENTION && marking.sectionId().equals("kernpunten"));
        assertThat(new MarkingInspection()
                        .plain("memo", letter.source())
                        .refuse()
                        .mentions())
                .hasSize(1);
        assertThatExceptionOfType(MarkingRefused.class)
                .isThrownBy(() -> new MarkingInspection()
                        .plain("memo", "NATO SECRET\n\n" + letter.source())
                        .refuse());
    }

    @Test
    void sourceOf003HasNothingToAnswer() {
        assertThat(new MarkingInspection()
                        .plain("letter", PreparedLetter.of("003").source())
                        .found())
                .isEmpty();
    }

    @Test
    void keepsTheNumberThatDiffers() {
        var letter = PreparedLetter.of("002");

        assertThat(letter.file("covering-tk.md"))
                .contains("motie van het lid Dassen c.s. (Kamerstuk nr. 28 676, nr. 532)");
        assertThat(letter.letter().notes().getFirst().text())
                .contains("nr. 533")
                .doesNotContain("532");
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Letters and digits only: what scanning and line breaks can't change. */
    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
