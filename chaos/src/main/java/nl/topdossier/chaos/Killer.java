package nl.topdossier.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.topdossier.processes.Signals;
import nl.topdossier.processes.Waiting;

/** Kills by plan while letters are played, and notes when each part was well again. */
final class Killer implements AutoCloseable {

    private static final Duration UNTIL_WELL = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ChaosStack stack;
    private final List<Kill> plan;
    private final Progress progress;
    private final Consumer<String> told;
    private final List<Outage> outages = new ArrayList<>();
    private final List<Thread> watchers = new ArrayList<>();
    private final Thread thread;
    private volatile boolean over;

    Killer(ChaosStack stack, List<Kill> plan, Progress progress, Consumer<String> told) {
        this.stack = stack;
        this.plan = plan;
        this.progress = progress;
        this.told = told;
        this.thread = Thread.ofPlatform().daemon().name("killer").start(this::work);
    }

    /** All so far, in order. */
    List<Outage> outages() {
        synchronized (outages) {
            return List.copyOf(outages);
        }
    }

    private void work() {
        for (Kill kill : plan) {
            Waiting.until(() -> over || progress.share() >= kill.atShare(), Duration.ofHours(3), PAUSE);
            Waiting.until(() -> over, kill.later());
            Waiting.until(() -> over || stack.process(kill.kind()).isPresent(), UNTIL_WELL, PAUSE);
            if (!over) {
                stack.process(kill.kind()).ifPresent(victim -> kill(kill.kind(), victim));
            }
        }
    }

    private void kill(ProcessKind kind, ProcessHandle victim) {
        var outage = new Outage(kind, Instant.now(), null);
        int place;
        synchronized (outages) {
            place = outages.size();
            outages.add(outage);
        }
        Signals.send(victim.pid(), "KILL");
        told.accept("%3.0f %%  kill %d: %s".formatted(progress.share() * 100, place + 1, kind.part()));
        var watcher = Thread.ofVirtual().start(() -> {
            if (Waiting.until(() -> isBack(kind, victim), UNTIL_WELL, PAUSE)) {
                synchronized (outages) {
                    outages.set(place, outage.endedAt(Instant.now()));
                }
            }
        });
        synchronized (watchers) {
            watchers.add(watcher);
        }
    }

    private boolean isBack(ProcessKind kind, ProcessHandle victim) {
        Optional<ProcessHandle> now = stack.process(kind);
        return now.isPresent() && now.get().pid() != victim.pid() && stack.isWell(kind);
    }

    /** Kills no more, and waits until everything is well again. */
    @Override
    public void close() {
        over = true;
        try {
            thread.join(UNTIL_WELL);
            List<Thread> waiting;
            synchronized (watchers) {
                waiting = List.copyOf(watchers);
            }
            for (Thread watcher : waiting) {
                watcher.join(UNTIL_WELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
