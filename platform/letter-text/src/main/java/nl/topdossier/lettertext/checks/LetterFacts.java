package nl.topdossier.lettertext.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.LetterText;

/**
 * All that the checks look at, as one version has it.
 *
 * @param lines fields of one line by the name of their part, for instance the subject
 * @param memos the decision memo per office that is to decide on one
 * @param memoExceptionRecorded whether a named person recorded that the memo follows later
 * @param required what the decision on who must agree asks for
 * @param participations what the letter's own list says
 */
public record LetterFacts(
        String markingField,
        Map<String, String> lines,
        LetterText letter,
        Set<House> houses,
        Map<House, LetterText> coveringLetters,
        Map<String, LetterText> memos,
        boolean memoExceptionRecorded,
        List<AnsweredItem> items,
        List<Participation> required,
        List<Participation> participations) {

    public LetterFacts {
        lines = Map.copyOf(lines);
        houses = Set.copyOf(houses);
        coveringLetters = Map.copyOf(coveringLetters);
        memos = Map.copyOf(memos);
        items = List.copyOf(items);
        required = List.copyOf(required);
        participations = List.copyOf(participations);
    }
}
