package nl.topdossier.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.LetterScript;
import nl.topdossier.exercise.Patience;
import org.jspecify.annotations.Nullable;

/** A letter on its way, played step by step; one thread at a time. */
final class PlayedLetter {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(10), Duration.ofMillis(400));

    private final LetterPlan plan;
    private final LetterScript script;
    private final List<Runnable> steps;
    private final Consumer<String> told;
    private volatile int done;
    private volatile @Nullable String failure;

    PlayedLetter(ExerciseStack stack, LetterPlan plan, Consumer<String> told) {
        this.plan = plan;
        this.script = new LetterScript(stack, plan.prepared(), plan.options(PATIENCE));
        this.steps = script.steps();
        this.told = told;
    }

    /** Plays on until so many steps are done; a step that fails is the last. */
    void playUntil(int wanted, Progress progress) {
        try {
            while (done < Math.min(wanted, steps.size()) && failure == null) {
                steps.get(done).run();
                done++;
                progress.stepDone();
            }
        } catch (RuntimeException e) {
            giveUp(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    void giveUp(String why) {
        if (failure == null) {
            failure = "step " + (done + 1) + ": " + why;
            told.accept(name() + " does not go on at " + failure);
        }
    }

    LetterPlan plan() {
        return plan;
    }

    UUID letterId() {
        return script.letterId();
    }

    int size() {
        return steps.size();
    }

    int done() {
        return done;
    }

    boolean isComplete() {
        return done == steps.size();
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    String name() {
        return "letter " + plan.number() + " (" + plan.prepared().folder().getFileName() + ")";
    }
}
