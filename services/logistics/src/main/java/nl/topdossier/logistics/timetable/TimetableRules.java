package nl.topdossier.logistics.timetable;

import java.util.List;
import java.util.Map;
import nl.topdossier.calendar.DeadlineRule;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;

/** One version of the rules for one kind of meeting, as it stands in a file. */
record TimetableRules(
        String meetingKind,
        int version,
        List<LetterRules> letters,
        List<DeadlineRule> reviews,
        DeadlineRule evaluation) {

    TimetableRules {
        letters = List.copyOf(letters);
        reviews = List.copyOf(reviews);
    }

    /** The rules for one kind of letter; {@code steps} gives the working days from each step to the next. */
    record LetterRules(
            LetterKind kind,
            String draftingOfficeId,
            List<House> houses,
            int margin,
            Map<Step, Integer> steps,
            List<DeadlineRule> rules) {

        LetterRules {
            houses = List.copyOf(houses);
            steps = Map.copyOf(steps);
            rules = List.copyOf(rules);
        }

        int daysAfter(Step step) {
            return steps.getOrDefault(step, 0);
        }
    }
}
