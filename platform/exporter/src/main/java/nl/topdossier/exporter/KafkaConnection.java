package nl.topdossier.exporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;

/** The real Kafka: sees to it that the topic exists, and makes producers that keep the order of what they are given. */
final class KafkaConnection implements ProducerSource {

    private final ExporterSettings settings;
    private final String clientId;
    private final Logger log;

    KafkaConnection(ExporterSettings settings, int partition, Logger log) {
        this.settings = settings;
        this.clientId = "engine-exporter-" + partition;
        this.log = log;
    }

    @Override
    public Producer<byte[], byte[]> open() {
        createTopic();
        return new KafkaProducer<>(producerConfiguration(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A topic that is there already is left as it is, and one that we may not create is hoped to be there. */
    private void createTopic() {
        try (var admin = Admin.create(common())) {
            var topic = new NewTopic(settings.topic(), Optional.of(settings.partitions()), settings.replicationFactor())
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
            admin.createTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
            log.info("Topic {} created with {} partition(s)", settings.topic(), settings.partitions());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException cause) {
                throw cause;
            }
            if (!(e.getCause() instanceof TopicExistsException)) {
                log.warn(
                        "Expected to create topic {} if it is not there, but: {}",
                        settings.topic(),
                        String.valueOf(e.getCause()));
            }
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not answer whether topic " + settings.topic() + " is there", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /**
     * One request at a time and no time limit on a record: a producer that gives up on one record and goes on with the
     * next would break the order. The sender decides when to give up on a whole producer.
     */
    private Map<String, Object> producerConfiguration() {
        var all = common();
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        all.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        all.put(ProducerConfig.LINGER_MS_CONFIG, settings.lingerMillis());
        all.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 << 10);
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L << 20);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        // The jar holds no native compression libraries.
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        return all;
    }

    private Map<String, Object> common() {
        var all = new HashMap<String, Object>();
        settings.clientFile().ifPresent(file -> read(file).forEach((name, value) -> all.put((String) name, value)));
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        all.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        all.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        all.put(CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG, 1_000L);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000L);
        all.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return all;
    }

    private static Properties read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected the exporter's client file " + file + " to be readable, but it is not", e);
        }
    }
}
