package nl.topdossier.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.LedgerPlay;
import nl.topdossier.exercise.Patience;
import nl.topdossier.exercise.SummitPlay;
import nl.topdossier.processes.Waiting;

/** A summit and items of the ledger, spread over the time that letters are at work, so that something of them is always open. */
final class OtherWork implements AutoCloseable {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(10), Duration.ofMillis(400));
    private static final Duration TO_END = Duration.ofMinutes(12);
    private static final double LAST = 0.9;

    /** Starts and ends of five pieces, and one partial result. */
    private static final int ACTS = 11;

    private final ExerciseStack stack;
    private final Progress progress;
    private final Consumer<String> told;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean lettersEnded;

    OtherWork(ExerciseStack stack, int items, Progress progress, Consumer<String> told) {
        this.stack = stack;
        this.progress = progress;
        this.told = told;
        begin("summit", this::summit);
        begin("ledger", () -> ledger(items));
    }

    /** Nothing waits for letters any more; returns what went wrong. */
    List<String> finish() {
        lettersEnded = true;
        threads.forEach(thread -> {
            if (!ends(thread)) {
                problems.add(thread.getName() + ": not done within " + TO_END.toMinutes() + " minutes");
            }
        });
        return List.copyOf(problems);
    }

    private void begin(String name, Runnable play) {
        threads.add(Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                play.run();
            } catch (RuntimeException e) {
                problems.add(name + ": " + e.getMessage());
                told.accept("The " + name + " does not go on: " + e.getMessage());
            }
        }));
    }

    private void summit() {
        var summit = new SummitPlay(stack, "Top terwijl er van alles uitvalt", PATIENCE);
        summit.plan();
        int acts = 0;
        do {
            acts++;
            at(LAST * acts / (ACTS + 1));
        } while (summit.act());
        if (!summit.open().isEmpty()) {
            problems.add("expected all work of the summit to be done, but open is " + summit.open());
        }
        summit.close();
    }

    private void ledger(int items) {
        for (int i = 0; i < items; i++) {
            var item = new LedgerPlay(stack, "Toezegging " + (i + 1) + " terwijl er van alles uitvalt", PATIENCE);
            at(LAST * i / items);
            item.record();
            at(LAST * (i + 0.3) / items);
            item.takeUp();
            at(LAST * (i + 0.6) / items);
            item.discharge();
        }
    }

    /** Waits until letters are this far. */
    private void at(double share) {
        Waiting.until(() -> lettersEnded || progress.share() >= share, Duration.ofHours(5));
    }

    private static boolean ends(Thread thread) {
        try {
            return thread.join(TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        lettersEnded = true;
        threads.forEach(Thread::interrupt);
    }
}
