package nl.topdossier.bench;

import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, again and again; filled by several threads. */
final class Times {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /** The time in milliseconds that this share of all was not longer than; 0 when nothing was measured. */
    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, of %d",
                millis(0.5),
                millis(0.95),
                millis(0.99),
                count());
    }
}
