package nl.topdossier.lettertext.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextBlock;

/**
 * Two versions side by side, block by block and then word by word. It compares what a reader sees: a moved line break or
 * another number of a note is no change. A page shows pieces as ins and del, with words for those who only hear them.
 */
public record Comparison(List<ComparedBlock> blocks) {

    /** Texts of more blocks than this are not compared but shown as removed and added. */
    private static final int MAX_BLOCKS = 4_000;

    public Comparison {
        blocks = List.copyOf(blocks);
    }

    public static Comparison between(LetterText before, LetterText after) {
        return new Comparison(
                pairs(before.blocks(), after.blocks()).map(Comparison::compare).toList());
    }

    /** Whether a reader would see no difference. */
    public boolean isSame() {
        return blocks.stream().allMatch(block -> block.change() == Change.SAME);
    }

    /** How many words were added, or removed. */
    public int words(Change change) {
        return (int) blocks.stream()
                .flatMap(block -> block.pieces().stream())
                .filter(piece -> piece.change() == change)
                .flatMap(piece -> Stream.of(piece.text().strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static Stream<BlockPairs.Pair> pairs(List<TextBlock> before, List<TextBlock> after) {
        if (before.size() > MAX_BLOCKS || after.size() > MAX_BLOCKS) {
            return BlockPairs.of(before, after).stream();
        }
        var pairs = new ArrayList<BlockPairs.Pair>();
        for (var delta : DiffUtils.diff(keys(before), keys(after), true).getDeltas()) {
            var source = part(
                    before, delta.getSource().getPosition(), delta.getSource().size());
            var target = part(
                    after, delta.getTarget().getPosition(), delta.getTarget().size());
            if (delta.getType() == DeltaType.EQUAL) {
                for (var i = 0; i < source.size(); i++) {
                    pairs.add(new BlockPairs.Pair(List.of(source.get(i)), List.of(target.get(i))));
                }
            } else {
                pairs.addAll(BlockPairs.of(source, target));
            }
        }
        return pairs.stream();
    }

    private static ComparedBlock compare(BlockPairs.Pair pair) {
        if (pair.after().isEmpty()) {
            return whole(pair.before().getFirst(), Change.REMOVED);
        }
        var now = pair.after().getFirst();
        if (pair.before().isEmpty()) {
            return whole(now, Change.ADDED);
        }
        var before = pair.before().getFirst();
        return before.text().equals(now.text())
                ? whole(now, Change.SAME)
                : new ComparedBlock(
                        now.kind(), now.sectionId(), Change.CHANGED, WordDifference.between(before.text(), now.text()));
    }

    private static ComparedBlock whole(TextBlock block, Change change) {
        return new ComparedBlock(block.kind(), block.sectionId(), change, List.of(new Piece(change, block.text())));
    }

    private static List<String> keys(List<TextBlock> blocks) {
        return blocks.stream().map(block -> block.kind() + " " + block.text()).toList();
    }

    private static List<TextBlock> part(List<TextBlock> blocks, int position, int size) {
        return blocks.subList(position, position + size);
    }
}
