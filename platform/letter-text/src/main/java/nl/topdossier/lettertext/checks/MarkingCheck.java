package nl.topdossier.lettertext.checks;

import java.util.List;
import java.util.Map;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.marking.Marking;
import nl.topdossier.lettertext.marking.MarkingInspection;

/** Nothing above the ceiling, and each mention of a level answered by a named person. */
final class MarkingCheck implements Check {

    @Override
    public List<Finding> findings(LetterFacts facts) {
        var inspection =
                new MarkingInspection().field("marking", facts.markingField()).text("letter", facts.letter());
        facts.lines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(line -> inspection.line(line.getKey(), line.getValue()));
        for (var house : House.values()) {
            var covering = facts.coveringLetters().get(house);
            if (covering != null) {
                inspection.text("covering/" + house, covering);
            }
        }
        facts.memos().forEach((office, memo) -> inspection.text("memo/" + office, memo));
        return inspection.found().stream().map(MarkingCheck::finding).distinct().toList();
    }

    private static Finding finding(Marking marking) {
        return marking.place().counts()
                ? Finding.blocking(
                        "marking-above-ceiling", marking.part(), marking.sectionId(), "@place." + marking.place())
                : Finding.blocking("marking-mentioned", marking.part(), marking.sectionId())
                        .asWarning()
                        .butWaivable();
    }
}
