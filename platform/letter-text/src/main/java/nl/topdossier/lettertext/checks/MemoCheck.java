package nl.topdossier.lettertext.checks;

import java.util.List;

/** A decision memo with text in it, or the recorded exception that it follows later. */
final class MemoCheck implements Check {

    @Override
    public List<Finding> findings(LetterFacts facts) {
        var hasText = facts.memos().values().stream()
                .anyMatch(memo -> !memo.plainText().isBlank());
        return hasText || facts.memoExceptionRecorded()
                ? List.of()
                : List.of(Finding.blocking("memo-missing", "memo", ""));
    }
}
