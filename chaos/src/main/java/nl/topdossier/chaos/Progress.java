package nl.topdossier.chaos;

import java.util.concurrent.atomic.AtomicInteger;

/** How many of all steps of all letters are done. */
final class Progress {

    private final int steps;
    private final AtomicInteger done = new AtomicInteger();

    Progress(int steps) {
        this.steps = steps;
    }

    void stepDone() {
        done.incrementAndGet();
    }

    double share() {
        return steps == 0 ? 1 : (double) done.get() / steps;
    }
}
