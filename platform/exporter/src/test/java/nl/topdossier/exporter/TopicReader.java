package nl.topdossier.exporter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the engine's topic from its beginning, also while Kafka comes and goes. */
final class TopicReader implements AutoCloseable {

    private final List<Told> all = new ArrayList<>();
    private final Consumer<Told> listener;
    private final Thread thread;
    private volatile boolean open = true;

    TopicReader(String bootstrap, String topic, Consumer<Told> listener) {
        this.listener = listener;
        this.thread = new Thread(() -> read(bootstrap, topic), "topic-reader");
        thread.start();
    }

    List<Told> all() {
        synchronized (all) {
            return List.copyOf(all);
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }

    private void read(String bootstrap, String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            while (open) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var told = Told.of(record.key(), record.value());
                    synchronized (all) {
                        all.add(told);
                    }
                    listener.accept(told);
                }
            }
        }
    }
}
