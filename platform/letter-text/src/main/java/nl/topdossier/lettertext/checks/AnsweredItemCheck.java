package nl.topdossier.lettertext.checks;

import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.lettertext.checks.AnsweredItem.Passage;

/** Each motion and commitment on the list has a passage that is really there, or a reason. */
final class AnsweredItemCheck implements Check {

    @Override
    public List<Finding> findings(LetterFacts facts) {
        return facts.items().stream().flatMap(item -> finding(facts, item)).toList();
    }

    private static Stream<Finding> finding(LetterFacts facts, AnsweredItem item) {
        var kind = "@item." + item.kind();
        if (item.passage().isPresent()) {
            var passage = item.passage().get();
            return exists(facts, passage)
                    ? Stream.of()
                    : Stream.of(Finding.blocking("passage-gone", "list", "", kind, item.label())
                            .butWaivable());
        }
        return item.reason().isBlank()
                ? Stream.of(Finding.blocking("passage-missing", "list", "", kind, item.label())
                        .butWaivable())
                : Stream.of();
    }

    private static boolean exists(LetterFacts facts, Passage passage) {
        return passage.note()
                ? facts.letter().notes().stream().anyMatch(note -> note.label().equals(passage.id()))
                : facts.letter().section(passage.id()).isPresent();
    }
}
