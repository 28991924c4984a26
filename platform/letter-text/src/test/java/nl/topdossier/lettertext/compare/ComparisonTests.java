package nl.topdossier.lettertext.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.PreparedLetter;
import nl.topdossier.lettertext.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTests {

    @Test
    void marksTheNumberThatWasMended() {
        var letter = PreparedLetter.of("002");
        var before = LetterText.parse(letter.file("covering-tk.md"));
        var after = LetterText.parse(letter.file("covering-tk.md").replace("nr. 532", "nr. 533"));

        var comparison = Comparison.between(before, after);

        assertThat(comparison.blocks()).extracting(ComparedBlock::change).containsExactly(Change.SAME, Change.CHANGED);
        assertThat(comparison.blocks().getLast().pieces())
                .filteredOn(piece -> piece.change() != Change.SAME)
                .containsExactly(new Piece(Change.REMOVED, "532"), new Piece(Change.ADDED, "533"));
        assertThat(comparison.words(Change.ADDED)).isEqualTo(1);
        assertThat(comparison.words(Change.REMOVED)).isEqualTo(1);
    }

    @Test
    void showsAddedAndRemovedBlocksWithTheirSection() {
        var before = LetterText.parse("# T\n\n## Een\n\nBlijft staan.\n\nVerdwijnt helemaal.\n\n## Twee\n\nOok dit.");
        var after = LetterText.parse("# T\n\n## Een\n\nBlijft staan.\n\n## Twee\n\nOok dit.\n\nIets volstrekt nieuws.");

        var comparison = Comparison.between(before, after);

        assertThat(comparison.blocks())
                .filteredOn(block -> block.change() != Change.SAME)
                .extracting(block -> block.change() + " " + block.sectionId())
                .containsExactly("REMOVED een", "ADDED twee");
    }

    @Test
    void joinsChangesWithOnlyASpaceBetween() {
        var pieces =
                WordDifference.between("de minister van Defensie sprak", "de staatssecretaris voor Defensie sprak");

        assertThat(pieces)
                .containsExactly(
                        new Piece(Change.SAME, "de "),
                        new Piece(Change.REMOVED, "minister van"),
                        new Piece(Change.ADDED, "staatssecretaris voor"),
                        new Piece(Change.SAME, " Defensie sprak"));
    }

    @Test
    void noticesNotes() {
        var before = LetterText.parse("Zin.[^1]\n\n[^1]: Kamerstuk 28 676, nr. 532.");
        var after = LetterText.parse("Zin.[^a]\n\n[^a]: Kamerstuk 28 676, nr. 533.");

        assertThat(Comparison.between(before, before).isSame()).isTrue();
        assertThat(Comparison.between(before, after).blocks())
                .extracting(ComparedBlock::change)
                .containsExactly(Change.SAME, Change.CHANGED);
    }

    @Test
    void lineBreaksAreNoChange() {
        assertThat(Comparison.between(LetterText.parse("een\ntwee drie"), LetterText.parse("een twee\ndrie"))
                        .isSame())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void bothVersionsCanBeReadBackAfterAnyEdits(String number) {
        var random = new Random(number.hashCode());
        var source = PreparedLetter.of(number).file("letter.md");
        for (var round = 0; round < 40; round++) {
            var before = LetterText.parse(source);
            var after = LetterText.parse(edited(source, random));

            var blocks = Comparison.between(before, after).blocks();

            assertThat(read(blocks, Change.REMOVED)).isEqualTo(texts(before));
            assertThat(read(blocks, Change.ADDED)).isEqualTo(texts(after));
            assertThat(blocks)
                    .allSatisfy(
                            block -> assertThat(block.pieces()).noneMatch(piece -> piece.change() == Change.CHANGED));
        }
    }

    @Test
    void staysFastOnTextsThatHaveNothingInCommon() {
        var one = LetterText.parse("a\n\n".repeat(60_000));
        var other = LetterText.parse("b ".repeat(150_000));
        var third = LetterText.parse("c ".repeat(150_000));

        assertThatNoException().isThrownBy(() -> Comparison.between(one, other));
        assertThat(Comparison.between(other, third).isSame()).isFalse();
    }

    private static String edited(String source, Random random) {
        var paragraphs = new ArrayList<>(List.of(source.split("\n\n")));
        for (var edit = 0; edit < 5; edit++) {
            var at = 1 + random.nextInt(paragraphs.size() - 2);
            switch (random.nextInt(4)) {
                case 0 -> paragraphs.remove(at);
                case 1 -> paragraphs.add(at, "Een nieuwe alinea " + random.nextInt(100) + ".");
                case 2 -> Collections.swap(paragraphs, at, 1 + random.nextInt(paragraphs.size() - 2));
                default ->
                    paragraphs.set(
                            at, paragraphs.get(at).replace(" de ", " het ").replace(" en ", " of "));
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static List<String> read(List<ComparedBlock> blocks, Change kept) {
        return blocks.stream()
                .map(block -> block.pieces().stream()
                        .filter(piece -> piece.change() == Change.SAME || piece.change() == kept)
                        .map(Piece::text)
                        .reduce("", String::concat))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> texts(LetterText text) {
        return text.blocks().stream().map(TextBlock::text).toList();
    }
}
