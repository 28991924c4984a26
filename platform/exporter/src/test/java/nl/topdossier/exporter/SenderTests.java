package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.topdossier.exporter.Sender.Patience;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.helpers.NOPLogger;

class SenderTests {

    private final Backlog backlog = new Backlog(1 << 20);
    private final List<Sender> senders = new ArrayList<>();

    @AfterEach
    void stop() {
        senders.forEach(sender -> sender.stop(Duration.ofMillis(10)));
    }

    @Test
    void triesUntilKafkaIsThere() {
        var kafka = FakeKafka.thatAnswers();
        var attempts = new AtomicInteger();
        start(
                () -> {
                    if (attempts.incrementAndGet() < 4) {
                        throw new KafkaException("not there");
                    }
                    return kafka.open();
                },
                new Patience(Duration.ofMillis(10), Duration.ofMinutes(1)));

        add(10);

        await().until(() -> backlog.settled() == 10);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void survivesWhatTheClassPathDoesToIt() {
        var kafka = FakeKafka.thatAnswers();
        var attempts = new AtomicInteger();
        start(
                () -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new NoClassDefFoundError("a part of Kafka");
                    }
                    return kafka.open();
                },
                new Patience(Duration.ofMillis(10), Duration.ofMinutes(1)));

        add(10);

        await().until(() -> backlog.settled() == 10);
    }

    @Test
    void leavesProducerThatGetsNoAnswer() {
        var kafka = FakeKafka.thatAnswersWhenTold();
        start(kafka, new Patience(Duration.ofMillis(10), Duration.ofMillis(300)));

        add(10);
        add(20);
        kafka.awaitSent(1, 2);

        assertThat(kafka.producer(0).closed()).isTrue();
        assertThat(kafka.positions(1)).containsExactly(10L, 20L);
    }

    private void start(ProducerSource source, Patience patience) {
        var sender = new Sender(backlog, source, "topic", patience, NOPLogger.NOP_LOGGER);
        senders.add(sender);
        sender.start();
    }

    private void add(long position) {
        var header = RecordHeader.of("engine-1", EngineRecords.taskCreated(position));
        backlog.add(new PendingRecord(header, header.json().bytes()), Duration.ZERO);
    }
}
