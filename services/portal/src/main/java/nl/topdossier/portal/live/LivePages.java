package nl.topdossier.portal.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that what they show may have changed; they fetch their live part again, as the person who looks. Many
 * changes within a moment become one message. A page that was told lately waits its turn, the longer the more pages are
 * open, so that a busy hour does not become a storm; the first change after a quiet time is told at once.
 */
@Component
public class LivePages implements DisposableBean {

    private static final long GATHER_MILLIS = 40;
    /** So few pages do no harm, however often they are told. */
    private static final int FEW = 20;
    /** Of all further pages together one is told in this time, when everything changes all the time. */
    private static final long PACE_MILLIS = 20;

    private static final long HEARTBEAT_SECONDS = 20;

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-pages").factory());

    LivePages() {
        teller.scheduleAtFixedRate(this::heartbeat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** A page begins to follow what interests it. */
    SseEmitter follow(Predicate<Change> interest) {
        SseEmitter emitter = new SseEmitter(0L);
        Follower follower = new Follower(emitter, interest, new AtomicBoolean(), new AtomicLong(System.nanoTime()));
        followers.add(follower);
        emitter.onCompletion(() -> followers.remove(follower));
        emitter.onError(failure -> followers.remove(follower));
        tell(follower, SseEmitter.event().comment("open"));
        return emitter;
    }

    /** Something changed; tells whoever follows it, after the transaction that changed it. */
    public void changed(Change change) {
        for (Follower follower : followers) {
            if (follower.interest().test(change) && follower.due().compareAndSet(false, true)) {
                teller.schedule(() -> tellChanged(follower), untilItsTurn(follower), TimeUnit.MILLISECONDS);
            }
        }
    }

    private long untilItsTurn(Follower follower) {
        long sinceTold = TimeUnit.NANOSECONDS.toMillis(
                System.nanoTime() - follower.toldAt().get());
        return Math.max(GATHER_MILLIS, (followers.size() - FEW) * PACE_MILLIS - sinceTold);
    }

    private void tellChanged(Follower follower) {
        follower.due().set(false);
        follower.toldAt().set(System.nanoTime());
        tell(follower, SseEmitter.event().name("changed").data(""));
    }

    private void heartbeat() {
        followers.forEach(follower -> tell(follower, SseEmitter.event().comment("")));
    }

    private void tell(Follower follower, SseEmitter.SseEventBuilder event) {
        try {
            follower.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            followers.remove(follower);
        }
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
        followers.forEach(LivePages::end);
    }

    private static void end(Follower follower) {
        try {
            follower.emitter().complete();
        } catch (IllegalStateException gone) {
            // The page went first.
        }
    }

    private record Follower(SseEmitter emitter, Predicate<Change> interest, AtomicBoolean due, AtomicLong toldAt) {

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
