package nl.topdossier.exporter;

import static nl.topdossier.exporter.EngineRecords.completeTask;
import static nl.topdossier.exporter.EngineRecords.completeTaskRejected;
import static nl.topdossier.exporter.EngineRecords.subscriptionOpened;
import static nl.topdossier.exporter.EngineRecords.taskCreated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.junit.jupiter.api.Test;

class KafkaExporterTests {

    private static final Map<String, Object> ARGUMENTS =
            Map.of("engineid", "engine-1", "bootstrapservers", "kafka:9092", "maxpendingbytes", "65536");

    private FakeKafka kafka = FakeKafka.thatAnswersWhenTold();

    @Test
    void reportsOnlyWhatKafkaHasWithEverythingBeforeIt() throws Exception {
        var broker = broker();

        broker.gives(taskCreated(10), taskCreated(20), taskCreated(30));
        kafka.awaitSent(0, 3);
        assertThat(broker.position()).isEqualTo(-1);

        kafka.producer(0).completeNext();
        assertThat(broker.position()).isEqualTo(10);
        kafka.producer(0).completeNext();
        kafka.producer(0).completeNext();
        assertThat(broker.position()).isEqualTo(30);
    }

    @Test
    void reportsSkippedRecordsOnlyAfterWhatCameBeforeThem() throws Exception {
        var broker = broker();

        broker.gives(subscriptionOpened(5));
        assertThat(broker.position()).isEqualTo(5);

        broker.gives(taskCreated(10), subscriptionOpened(11));
        kafka.awaitSent(0, 1);
        assertThat(broker.position()).isEqualTo(5);

        kafka.producer(0).completeNext();
        assertThat(broker.position()).isEqualTo(11);
    }

    @Test
    void reportsOnceForManyRecords() throws Exception {
        kafka = FakeKafka.thatAnswers();
        var broker = broker();

        LongStream.rangeClosed(1, 100).forEach(position -> broker.gives(taskCreated(position)));

        await().until(() -> broker.position() == 100);
        assertThat(broker.reported()).hasSizeLessThan(50);
        assertThat(broker.position()).isEqualTo(100);
        assertThat(broker.reported()).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void exportsNoCommandNoRejectionAndNoVariable() throws Exception {
        kafka = FakeKafka.thatAnswers();
        var broker = broker();

        broker.gives(completeTask(1), completeTaskRejected(2), taskCreated(3), completeTask(4));

        await().until(() -> broker.position() == 4);
        assertThat(kafka.positions(0)).containsExactly(3L);
        assertThat(kafka.values(0).getFirst()).doesNotContain("secret", "never told");
    }

    @Test
    void saysBesideTheValueWhoseProcessItIs() throws Exception {
        kafka = FakeKafka.thatAnswers();
        var broker = broker();

        broker.gives(taskCreated(3));

        kafka.awaitSent(0, 1);
        var header = kafka.producer(0).history().getFirst().headers().lastHeader("bpmnProcessId");
        assertThat(new String(header.value(), StandardCharsets.UTF_8)).isEqualTo("collect-sign-offs");
    }

    @Test
    void sendsEverythingUnacknowledgedAgainInOrderWhenProducerFails() throws Exception {
        var broker = broker();
        broker.gives(taskCreated(10), taskCreated(20), taskCreated(30));
        kafka.awaitSent(0, 3);

        kafka.producer(0).completeNext();
        kafka.producer(0).errorNext(new OutOfOrderSequenceException("lost the thread"));
        broker.gives(taskCreated(40));

        kafka.awaitSent(1, 3);
        assertThat(kafka.producer(0).closed()).isTrue();
        assertThat(kafka.positions(1)).containsExactly(20L, 30L, 40L);
        assertThat(broker.position()).isEqualTo(10);
        while (kafka.producer(1).completeNext()) {}
        assertThat(broker.position()).isEqualTo(40);
    }

    @Test
    void keepsWhatWasAcknowledgedOutOfOrderWhenProducerFails() throws Exception {
        var broker = broker();
        broker.gives(taskCreated(10), taskCreated(20));
        kafka.awaitSent(0, 2);

        // the first fails, but an answer for the second was on its way
        kafka.producer(0).errorNext(new OutOfOrderSequenceException("lost the thread"));
        kafka.producer(0).completeNext();

        kafka.awaitSent(1, 1);
        assertThat(kafka.positions(1)).startsWith(10L);
        while (broker.position() < 20) {
            kafka.producer(1).completeNext();
        }
    }

    @Test
    void cutsRecordThatIsTooLargeDownToItsHeader() throws Exception {
        kafka = FakeKafka.thatAnswers().refusing(value -> value.length() > 1_000);
        var broker = broker();

        broker.gives(taskCreated(10), taskCreated(20, "x".repeat(2_000)), taskCreated(30));

        await().until(() -> broker.position() == 30);
        assertThat(kafka.positions(0)).containsExactly(10L, 20L, 30L);
        assertThat(kafka.values(0).get(1)).contains("\"stub\":true", "\"valueType\":\"USER_TASK\"");
        assertThat(kafka.producers()).isOne();
    }

    @Test
    void sendsRefusedRecordByItselfBeforeItIsCutDown() throws Exception {
        var broker = broker();
        broker.gives(taskCreated(10), taskCreated(20));
        kafka.awaitSent(0, 2);

        kafka.producer(0).errorNext(new InvalidRecordException("something in this batch"));
        kafka.awaitSent(1, 1);
        assertThat(kafka.values(1).getFirst()).doesNotContain("stub");

        kafka.producer(1).errorNext(new InvalidRecordException("this very record"));
        kafka.awaitSent(2, 1);
        assertThat(kafka.positions(2)).containsExactly(10L);
        assertThat(kafka.values(2).getFirst()).contains("\"stub\":true");

        kafka.producer(2).completeNext();
        kafka.awaitSent(2, 2);
        kafka.producer(2).completeNext();
        assertThat(broker.position()).isEqualTo(20);
    }

    @Test
    void passesByRecordWhoseHeaderIsRefusedToo() throws Exception {
        kafka = FakeKafka.thatAnswers().refusing(value -> value.contains("\"position\":20"));
        var broker = broker();

        broker.gives(taskCreated(10), taskCreated(20), taskCreated(30));

        await().until(() -> broker.position() == 30);
        assertThat(kafka.positions(0)).containsExactly(10L, 30L);
    }

    @Test
    void handsRecordBackWhenTooMuchWaitsAndTakesItLaterOnce() throws Exception {
        var broker = broker();
        broker.gives(taskCreated(10, "x".repeat(40_000)));

        assertThatThrownBy(() -> broker.gives(taskCreated(20, "y".repeat(40_000))))
                .isInstanceOf(BacklogFull.class)
                .hasMessageContaining("1 records");

        kafka.awaitSent(0, 1);
        kafka.producer(0).completeNext();
        broker.gives(taskCreated(20, "y".repeat(40_000)));
        kafka.awaitSent(0, 2);
        assertThat(kafka.positions(0)).containsExactly(10L, 20L);
    }

    @Test
    void sendsWhatWaitsWhenItCloses() throws Exception {
        kafka = FakeKafka.thatAnswers();
        var exporter = new KafkaExporter((settings, partition, log) -> kafka);
        var broker = new FakeBroker(exporter, ARGUMENTS);

        LongStream.rangeClosed(1, 100).forEach(position -> broker.gives(taskCreated(position)));
        exporter.close();

        assertThat(kafka.positions(0)).hasSize(100).isSorted();
        assertThat(kafka.producer(0).closed()).isTrue();
    }

    private FakeBroker broker() throws Exception {
        return new FakeBroker(new KafkaExporter((settings, partition, log) -> kafka), ARGUMENTS);
    }
}
