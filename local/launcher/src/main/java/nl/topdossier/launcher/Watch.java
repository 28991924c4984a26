package nl.topdossier.launcher;

import java.util.HashMap;
import java.util.Map;

/** Looks after the parts of a running stack: one that died is started again, each time after a longer pause. */
final class Watch {

    private static final int LONGEST_PAUSE_SECONDS = 20;

    private final Stack stack;
    private final RunFiles files;
    private final Progress progress;
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, Long> notBefore = new HashMap<>();

    Watch(Stack stack, RunFiles files, Progress progress) {
        this.stack = stack;
        this.files = files;
        this.progress = progress;
    }

    void look() {
        for (Part part : stack.parts()) {
            if (!part.process().isAlive() && System.nanoTime() >= notBefore.getOrDefault(part.name(), Long.MIN_VALUE)) {
                restart(part);
            }
        }
    }

    /** Writes down what runs now. */
    void tell() {
        files.parts(stack.parts().stream()
                .map(part -> PartLine.of(part, restarts.getOrDefault(part.name(), 0)))
                .toList());
    }

    private void restart(Part part) {
        int times = restarts.merge(part.name(), 1, Integer::sum);
        long pause = Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(times, 5));
        notBefore.put(part.name(), System.nanoTime() + pause * 1_000_000_000L);
        progress.say(part.name() + " ended unexpectedly and is started again (" + times + ")");
        try {
            part.process().start();
        } catch (RuntimeException e) {
            progress.say(part.name() + " could not be started: " + e.getMessage());
        }
        tell();
    }
}
