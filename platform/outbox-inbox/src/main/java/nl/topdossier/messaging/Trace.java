package nl.topdossier.messaging;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What the work of this thread belongs to: the W3C trace and the event that caused it. Both travel in outbox rows, Kafka
 * headers and one process variable, so that one letter can be followed through every service.
 */
public record Trace(String traceparent, @Nullable UUID cause) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** The trace of this thread; a new one if there is none. */
    public static Trace current() {
        Trace current = CURRENT.get();
        return current == null ? begin(null, null) : current;
    }

    /** Continues the given trace (a new one if absent or malformed), as caused by the given event. */
    public static Trace begin(@Nullable String traceparent, @Nullable UUID cause) {
        String traceId = traceparent != null && TRACEPARENT.matcher(traceparent).matches()
                ? traceparent.substring(3, 35)
                : hex() + hex();
        return new Trace("00-" + traceId + "-" + hex() + "-01", cause);
    }

    /** Does the work in this trace; the trace id is in every log line of it. */
    public <T extends @Nullable Object> T in(Supplier<T> work) {
        Trace before = CURRENT.get();
        CURRENT.set(this);
        try (var ignored = MDC.putCloseable("traceId", traceparent.substring(3, 35))) {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    private static String hex() {
        return String.format("%016x", ThreadLocalRandom.current().nextLong() | 1);
    }
}
