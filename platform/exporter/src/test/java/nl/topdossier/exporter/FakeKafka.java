package nl.topdossier.exporter;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.ObjectMapper;

/** Kafka without Kafka: each connection is a producer whose answers the test gives. */
final class FakeKafka implements ProducerSource {

    private final List<PickyProducer> producers = new CopyOnWriteArrayList<>();
    private final boolean answersByItself;
    private Predicate<String> refuses = value -> false;

    private FakeKafka(boolean answersByItself) {
        this.answersByItself = answersByItself;
    }

    static FakeKafka thatAnswers() {
        return new FakeKafka(true);
    }

    static FakeKafka thatAnswersWhenTold() {
        return new FakeKafka(false);
    }

    FakeKafka refusing(Predicate<String> values) {
        this.refuses = values;
        return this;
    }

    @Override
    public Producer<byte[], byte[]> open() {
        var producer = new PickyProducer();
        producers.add(producer);
        return producer;
    }

    /** The n-th producer that was made, from 0. */
    MockProducer<byte[], byte[]> producer(int n) {
        await().until(() -> producers.size() > n);
        return producers.get(n);
    }

    int producers() {
        return producers.size();
    }

    void awaitSent(int producer, int count) {
        await().until(() -> producer(producer).history().size() >= count);
    }

    /** The positions that the n-th producer was given, in order. */
    List<Long> positions(int producer) {
        var json = new ObjectMapper();
        return values(producer).stream()
                .map(value -> json.readTree(value).get("position").asLong())
                .toList();
    }

    List<String> values(int producer) {
        return producer(producer).history().stream()
                .map(sent -> new String(sent.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private final class PickyProducer extends MockProducer<byte[], byte[]> {

        PickyProducer() {
            super(answersByItself, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> sent, Callback callback) {
            if (refuses.test(new String(sent.value(), StandardCharsets.UTF_8))) {
                var error = new RecordTooLargeException("too large");
                callback.onCompletion(null, error);
                return CompletableFuture.failedFuture(error);
            }
            return super.send(sent, callback);
        }
    }
}
