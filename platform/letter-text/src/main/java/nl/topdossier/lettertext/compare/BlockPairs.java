package nl.topdossier.lettertext.compare;

import java.util.ArrayList;
import java.util.List;
import nl.topdossier.lettertext.TextBlock;
import nl.topdossier.lettertext.WordCounts;

/** Finds which changed block of the old version became which of the new one: the likest pairs that keep their order. */
final class BlockPairs {

    private static final double ALIKE = 0.3;

    /** Above this many combinations blocks are not paired but shown as removed and added. */
    private static final int MAX_COMBINATIONS = 40_000;

    /** An old and a new block, either of which may be missing. */
    record Pair(List<TextBlock> before, List<TextBlock> after) {}

    private BlockPairs() {}

    static List<Pair> of(List<TextBlock> before, List<TextBlock> after) {
        if ((long) before.size() * after.size() > MAX_COMBINATIONS) {
            return unpaired(before, after);
        }
        var alike = likeness(before, after);
        var best = new double[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(alike[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        var pairs = new ArrayList<Pair>();
        var i = 0;
        var j = 0;
        while (i < before.size() && j < after.size()) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(List.of(before.get(i++)), List.of(after.get(j++))));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(List.of(before.get(i++)), List.of()));
            } else {
                pairs.add(new Pair(List.of(), List.of(after.get(j++))));
            }
        }
        pairs.addAll(unpaired(before.subList(i, before.size()), after.subList(j, after.size())));
        return pairs;
    }

    private static double[][] likeness(List<TextBlock> before, List<TextBlock> after) {
        var old = before.stream().map(block -> WordCounts.of(block.text())).toList();
        var now = after.stream().map(block -> WordCounts.of(block.text())).toList();
        var alike = new double[old.size()][now.size()];
        for (var i = 0; i < old.size(); i++) {
            for (var j = 0; j < now.size(); j++) {
                var score =
                        before.get(i).kind() == after.get(j).kind() ? old.get(i).alike(now.get(j)) : 0;
                alike[i][j] = score >= ALIKE ? score : 0;
            }
        }
        return alike;
    }

    private static List<Pair> unpaired(List<TextBlock> before, List<TextBlock> after) {
        var pairs = new ArrayList<Pair>();
        before.forEach(block -> pairs.add(new Pair(List.of(block), List.of())));
        after.forEach(block -> pairs.add(new Pair(List.of(), List.of(block))));
        return pairs;
    }
}
