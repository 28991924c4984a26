package nl.topdossier.exporter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.topdossier.exporter.PendingRecord.Treatment;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The life of one producer. The first failure of a record under way ends it at once, on the producer's own thread:
 * nothing later may reach Kafka before the failed record was sent again.
 */
final class Shipment implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(500);

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final Backlog backlog;
    private final StallWatch stall;
    private final Refusals refusals;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Thread sender = Thread.currentThread();
    /** Why the producer did not even take the record that is being given to it. */
    private @Nullable Exception notTaken;

    Shipment(Producer<byte[], byte[]> producer, String topic, Backlog backlog, StallWatch stall, Refusals refusals) {
        this.producer = producer;
        this.topic = topic;
        this.backlog = backlog;
        this.stall = stall;
        this.refusals = refusals;
    }

    /** Sends until something under way fails; gives the reason. Ends without reason when the thread is interrupted. */
    @Nullable
    Exception run() {
        while (failure.get() == null && !Thread.currentThread().isInterrupted()) {
            var next = backlog.next(TICK);
            if (next != null) {
                send(next);
            } else {
                checkStall();
            }
        }
        return failure.get();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /** Stays with this record until it is under way: what comes later must not overtake it. */
    private void send(PendingRecord next) {
        while (failure.get() == null && next.treatment() != Treatment.GIVEN_UP) {
            notTaken = null;
            producer.send(
                    new ProducerRecord<>(topic, null, next.key(), next.value(), next.headers()),
                    (sent, error) -> answered(next, error));
            var reason = notTaken;
            if (reason == null) {
                return;
            }
            if (Refusals.isRefusal(reason)) {
                refusals.refused(next, reason, false);
            } else if (reason instanceof TimeoutException) {
                checkStall();
            } else {
                failure.compareAndSet(null, reason);
            }
        }
        if (next.treatment() == Treatment.GIVEN_UP) {
            backlog.acknowledge(next);
        }
    }

    private void answered(PendingRecord answered, @Nullable Exception error) {
        if (error == null) {
            backlog.acknowledge(answered);
        } else if (Thread.currentThread() == sender) {
            notTaken = error;
        } else {
            if (Refusals.isRefusal(error)) {
                refusals.refused(answered, error, true);
            }
            if (failure.compareAndSet(null, error)) {
                producer.close(Duration.ZERO);
            }
        }
    }

    private void checkStall() {
        if (stall.isTooLong()) {
            failure.compareAndSet(null, new TimeoutException("no answer for too long; trying a new connection"));
        }
    }
}
