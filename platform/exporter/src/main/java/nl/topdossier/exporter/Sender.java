package nl.topdossier.exporter;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Carries the backlog to Kafka on a thread of its own, so that neither a slow nor an absent Kafka holds up the broker.
 * When a producer fails it is replaced, and everything not acknowledged is sent again in order.
 */
final class Sender {

    private final Backlog backlog;
    private final ProducerSource source;
    private final String topic;
    private final Duration pause;
    private final Logger log;
    private final StallWatch stall;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "engine-exporter");

    Sender(Backlog backlog, ProducerSource source, String topic, Patience patience, Logger log) {
        this.backlog = backlog;
        this.source = source;
        this.topic = topic;
        this.pause = patience.betweenProducers();
        this.log = log;
        this.stall = new StallWatch(backlog, patience.withOneProducer(), log);
    }

    /**
     * How long to rest after a failure, and how long to stay with a producer that gets no answer. A producer waits for
     * Kafka by itself; the second is for one that would never come to life again.
     */
    record Patience(Duration betweenProducers, Duration withOneProducer) {

        static Patience usual() {
            return new Patience(Duration.ofSeconds(1), Duration.ofMinutes(2));
        }
    }

    void start() {
        thread.setDaemon(true);
        // Kafka finds its own classes by the context class loader; the broker's does not know them.
        thread.setContextClassLoader(Sender.class.getClassLoader());
        thread.start();
    }

    /** What is not acknowledged by then is exported again at the next start. */
    void stop(Duration patience) {
        backlog.awaitEmpty(patience);
        stopping.countDown();
        thread.interrupt();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (stopping.getCount() > 0) {
            var failure = sendWithOneProducer();
            if (failure != null && !Refusals.isRefusal(failure) && stopping.getCount() > 0) {
                log.warn("Kafka can't be used: {}. {} wait; trying again", failure.toString(), backlog);
                rest();
            }
        }
    }

    private @Nullable Throwable sendWithOneProducer() {
        try (var shipment = new Shipment(source.open(), topic, backlog, stall, new Refusals(log))) {
            return shipment.run();
        } catch (Exception | LinkageError e) {
            stall.isTooLong();
            return e;
        } finally {
            backlog.rewind();
        }
    }

    private void rest() {
        try {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
