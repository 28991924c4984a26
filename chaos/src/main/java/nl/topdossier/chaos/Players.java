package nl.topdossier.chaos;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/** People who work on several letters at the same time. */
final class Players {

    private final int atOnce;
    private final Progress progress;
    private final Duration bound;

    Players(int atOnce, Progress progress, Duration bound) {
        this.atOnce = atOnce;
        this.progress = progress;
        this.bound = bound;
    }

    /** Returns when each letter is at the step that is wanted for it, has failed, or the time is over. */
    void play(List<PlayedLetter> letters, ToIntFunction<PlayedLetter> wanted) {
        var ended = new CountDownLatch(letters.size());
        ExecutorService threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name("player-", 1).factory());
        try {
            letters.forEach(letter -> threads.execute(() -> {
                try {
                    letter.playUntil(wanted.applyAsInt(letter), progress);
                } finally {
                    ended.countDown();
                }
            }));
            if (!ended.await(bound.toSeconds(), TimeUnit.SECONDS)) {
                letters.stream()
                        .filter(letter -> letter.done() < wanted.applyAsInt(letter))
                        .forEach(letter -> letter.giveUp("not done within " + bound.toMinutes() + " minutes"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
