package nl.topdossier.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.topdossier.exercise.Away;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.NotAsItShouldBe;
import nl.topdossier.exercise.Patience;
import nl.topdossier.exercise.Proof;
import nl.topdossier.exercise.Refused;
import nl.topdossier.exercise.Told;

/** Whether every letter ended right: all steps done, once at each House with the agreed bytes, its audit chains whole. */
final class LetterChecks {

    private final ExerciseStack stack;
    private final List<PlayedLetter> letters;

    LetterChecks(ExerciseStack stack, List<PlayedLetter> letters) {
        this.stack = stack;
        this.letters = letters;
    }

    void into(Findings findings) {
        int right = 0;
        for (PlayedLetter letter : letters) {
            List<String> problems = problems(letter);
            problems.forEach(problem -> findings.wrong(letter.name() + ", " + letter.letterId() + ": " + problem));
            right += problems.isEmpty() ? 1 : 0;
        }
        long both = letters.stream()
                .filter(letter -> letter.plan().houses().size() > 1)
                .count();
        long returned =
                letters.stream().filter(letter -> letter.plan().isReturned()).count();
        findings.show(right + " of " + letters.size() + " letters ended right (" + both + " to both Houses, " + returned
                + " returned once on their way)");
    }

    private List<String> problems(PlayedLetter letter) {
        var problems = new ArrayList<String>();
        letter.failure().ifPresent(problems::add);
        if (letter.isComplete()) {
            var proof = new Proof(stack, letter.letterId(), Patience.USUAL, Told.QUIET);
            problem(() -> proof.registeredOnceWithTheFilesThatWereSent(
                            letter.plan().houses()))
                    .ifPresent(problems::add);
            problem(proof::sentFilesBeginWithTheAgreedBytes).ifPresent(problems::add);
            problem(proof::decidedOnWhatWasSent).ifPresent(problems::add);
            problem(proof::auditIsWhole).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<String> problem(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (NotAsItShouldBe | Away | Refused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
