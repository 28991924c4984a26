package nl.topdossier.bench;

import java.time.Duration;

/** How much is done: letters of the flow and how many of them at once, people, stocks. */
record Workload(int letters, int warmUp, int atOnce, int visible, int people, Duration working, int tasks, int items) {

    static final Duration AT_MOST = Duration.ofMinutes(4);

    static Workload usual() {
        return new Workload(60, 20, 16, 40, 300, Duration.ofSeconds(60), 100_000, 10_000);
    }

    /** Only to see that everything works. */
    static Workload small() {
        return new Workload(8, 4, 4, 6, 30, Duration.ofSeconds(15), 5_000, 500);
    }

    Workload withPeople(int given) {
        return new Workload(letters, warmUp, atOnce, visible, given, working, tasks, items);
    }

    Workload withLetters(int given) {
        return new Workload(given, Math.max(4, given / 3), atOnce, visible, people, working, tasks, items);
    }

    Workload withAtOnce(int given) {
        return new Workload(letters, warmUp, given, visible, people, working, tasks, items);
    }

    /** All letters that must be ready to be submitted. */
    int prepared() {
        return warmUp + letters + visible;
    }
}
