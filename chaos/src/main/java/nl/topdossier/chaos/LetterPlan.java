package nl.topdossier.chaos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.exercise.ExerciseDeadline;
import nl.topdossier.exercise.LetterScript;
import nl.topdossier.exercise.Patience;
import nl.topdossier.exercise.PreparedLetter;

/** One letter of a run: which of the prepared ones, to which Houses, and whether it is returned on its way. */
record LetterPlan(int number, PreparedLetter prepared, List<String> houses, boolean isReturned) {

    private static final List<String> PREPARED = List.of("000", "001", "002", "003", "004");

    /** All five in turn, to one House and to both, with a return and without. */
    static List<LetterPlan> mix(Path root, int letters) {
        List<PreparedLetter> prepared =
                PREPARED.stream().map(name -> PreparedLetter.read(root, name)).toList();
        var plans = new ArrayList<LetterPlan>();
        for (int i = 0; i < letters; i++) {
            PreparedLetter letter = prepared.get(i % prepared.size());
            int round = i / prepared.size();
            plans.add(new LetterPlan(i + 1, letter, houses(letter.houses(), round), (i + round) % 2 == 1));
        }
        return List.copyOf(plans);
    }

    private static List<String> houses(List<String> all, int round) {
        int which = round % 3;
        return which == 0 || which > all.size() ? all : List.of(all.get(which - 1));
    }

    LetterScript.Options options(Patience patience) {
        var options = LetterScript.Options.of(prepared)
                .afterTitle(" (" + number + ")")
                .to(houses)
                .until(ExerciseDeadline.in(7))
                .with(patience);
        return isReturned ? options.returnedOnce() : options;
    }
}
