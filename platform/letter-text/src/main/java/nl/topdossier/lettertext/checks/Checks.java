package nl.topdossier.lettertext.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All rules together; drafting shows their findings on each version, and the gate runs them again. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new CoveringLetterCheck(),
            new MarkingCheck(),
            new MemoCheck(),
            new AnsweredItemCheck(),
            new OfficeCheck(),
            new NoteCheck());

    private Checks() {}

    /** What is wrong, what holds the letter back first. */
    public static List<Finding> run(LetterFacts facts) {
        return ALL.stream()
                .flatMap(check -> check.findings(facts).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Whether nothing is left that holds the letter back, given the keys of what named persons set aside or answered. */
    public static boolean passes(List<Finding> findings, Set<String> answered) {
        return findings.stream()
                .allMatch(finding -> finding.severity() == Severity.WARNING && !finding.waivable()
                        || finding.waivable() && answered.contains(finding.key()));
    }
}
