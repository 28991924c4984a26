package nl.topdossier.lettertext.checks;

import java.util.ArrayList;
import java.util.List;
import nl.topdossier.calendar.House;

/** Each addressed House has its covering letter, with text in it; a letter without a House goes nowhere. */
final class CoveringLetterCheck implements Check {

    @Override
    public List<Finding> findings(LetterFacts facts) {
        if (facts.houses().isEmpty()) {
            return List.of(Finding.blocking("no-house", "letter", ""));
        }
        var findings = new ArrayList<Finding>();
        for (var house : facts.houses().stream().sorted().toList()) {
            if (isMissing(facts, house)) {
                findings.add(Finding.blocking("covering-letter-missing", "covering/" + house, "", house.name()));
            }
        }
        return findings;
    }

    private static boolean isMissing(LetterFacts facts, House house) {
        var letter = facts.coveringLetters().get(house);
        return letter == null || letter.plainText().isBlank();
    }
}
