package nl.topdossier.exporter;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;
import nl.topdossier.exporter.PendingRecord.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * Everything taken from the broker that Kafka has not acknowledged, in the order of the engine's log and bounded in
 * bytes. The broker fills it, the sender takes from it, the producer's thread tells what was acknowledged.
 */
final class Backlog {

    private final int maxBytes;
    private final ArrayDeque<PendingRecord> unsent = new ArrayDeque<>();
    private final ArrayDeque<PendingRecord> sent = new ArrayDeque<>();

    private long bytes;
    private long lastSeen = -1;
    private long settled = -1;
    private long lastProgress = System.nanoTime();

    Backlog(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Waits for room; false when there was none in time, and then nothing was added. */
    synchronized boolean add(PendingRecord added, Duration patience) {
        if (!await(patience, () -> bytes == 0 || bytes + added.size() <= maxBytes)) {
            return false;
        }
        if (isEmpty()) {
            lastProgress = System.nanoTime();
        }
        bytes += added.size();
        lastSeen = added.position();
        unsent.add(added);
        notifyAll();
        return true;
    }

    /** A record that is not exported: it is settled as soon as everything before it is. */
    synchronized void skip(long position) {
        lastSeen = position;
        settle();
    }

    /** The next to send, which is from now on under way; null when there was none in time. */
    synchronized @Nullable PendingRecord next(Duration patience) {
        if (!await(patience, this::mayGo)) {
            return null;
        }
        var next = unsent.remove();
        sent.add(next);
        if (next.isAcknowledged()) { // before a rewind, or just after it
            settle();
            return null;
        }
        return next;
    }

    synchronized void acknowledge(PendingRecord acknowledged) {
        acknowledged.acknowledge();
        lastProgress = System.nanoTime();
        settle();
    }

    /** Everything under way is to be sent again if it is not acknowledged: in order and before all others. */
    synchronized void rewind() {
        while (!sent.isEmpty()) {
            unsent.addFirst(sent.removeLast());
        }
    }

    /** Waits until Kafka has everything. */
    synchronized boolean awaitEmpty(Duration patience) {
        return await(patience, this::isEmpty);
    }

    /** The highest position with everything up to it acknowledged or not exported; -1 when there is none yet. */
    synchronized long settled() {
        return settled;
    }

    /** How long something has been waiting without any acknowledgement. */
    synchronized Duration stalled() {
        return isEmpty() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastProgress);
    }

    @Override
    public synchronized String toString() {
        return unsent.size() + sent.size() + " records (" + bytes / 1024 + " of " + maxBytes / 1024 + " KiB)";
    }

    /** A record that Kafka refused once travels with no other. */
    private boolean mayGo() {
        return !unsent.isEmpty()
                && (sent.isEmpty()
                        || unsent.element().treatment() == Treatment.ORDINARY
                                && sent.getLast().treatment() == Treatment.ORDINARY);
    }

    private boolean isEmpty() {
        return unsent.isEmpty() && sent.isEmpty();
    }

    private void settle() {
        for (var first = sent.peek(); first != null && first.isAcknowledged(); first = sent.peek()) {
            sent.remove();
            bytes -= first.size();
            settled = first.position();
        }
        if (isEmpty()) {
            settled = lastSeen;
        }
        notifyAll();
    }

    /** An interrupt ends the wait early and stays visible to the caller. */
    private boolean await(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return condition.getAsBoolean();
            }
        }
        return true;
    }
}
