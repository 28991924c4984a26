package nl.topdossier.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Letters on their way, so many at once: when one ends the next begins. What fails ends the whole run. */
final class UnderWay implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Long> begun = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Times times = new Times();
    private Semaphore free = new Semaphore(0);
    private CountDownLatch left = new CountDownLatch(0);

    /** Begins each letter as soon as there is room, and returns when all have ended. */
    void run(List<UUID> letters, int atOnce, Duration atMost, Consumer<UUID> begin) {
        free = new Semaphore(atOnce);
        left = new CountDownLatch(letters.size());
        long end = System.nanoTime() + atMost.toNanos();
        try {
            for (UUID letter : letters) {
                while (!free.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    requireGoingOn(end);
                }
                begun.put(letter, System.nanoTime());
                act(() -> begin.accept(letter));
            }
            while (!left.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                requireGoingOn(end);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unmeasurable("Expected letters to end, but was interrupted");
        }
    }

    private void requireGoingOn(long end) {
        var why = failure.get();
        if (why != null) {
            throw new Unmeasurable("Expected letters to go on, but " + why.getMessage(), why);
        }
        if (System.nanoTime() > end) {
            throw new Unmeasurable("Expected all letters to end in time, but " + left.getCount() + " did not");
        }
    }

    /** Does one step of a letter, beside others. */
    void act(Runnable step) {
        threads.execute(() -> {
            try {
                step.run();
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        });
    }

    boolean has(UUID letter) {
        return begun.containsKey(letter);
    }

    void ended(UUID letter) {
        Long begin = begun.remove(letter);
        if (begin != null) {
            times.add(System.nanoTime() - begin);
            free.release();
            left.countDown();
        }
    }

    Times times() {
        return times;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
