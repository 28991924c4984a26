package nl.topdossier.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Makes consumers that hand over what was polled at once and try the same records again for ever until that succeeds. */
public final class KafkaContainers {

    /**
     * While much comes in it is gathered for a moment: one request, one transaction and one look at the database for many
     * records instead of each. The first record after a quiet time does not wait for it.
     */
    private static final long GATHER_MILLIS = 15;

    /** Offsets move this often at most: every one is a write through to disk. What comes again after a crash is known. */
    private static final long COMMIT_MILLIS = 500;

    private static final Duration AUTH_PAUSE = Duration.ofSeconds(10);

    private KafkaContainers() {}

    /** A consumer of these topics, from their beginning; offsets move a moment after the batch was taken. */
    public static ConcurrentMessageListenerContainer<String, String> batch(
            KafkaProperties properties,
            String group,
            String[] topics,
            Consumer<List<ConsumerRecord<String, String>>> consumer) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, true);
        var factory = new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new StringDeserializer());
        ContainerProperties container = new ContainerProperties(topics.length == 0 ? new String[] {"none.v1"} : topics);
        container.setGroupId(group);
        container.setAckMode(ContainerProperties.AckMode.TIME);
        container.setAckTime(COMMIT_MILLIS);
        container.setPollTimeout(COMMIT_MILLIS);
        container.setIdleBetweenPolls(GATHER_MILLIS);
        // Else a consumer whose user Kafka does not know, or no longer, would stop for good while the service looks
        // well.
        container.setAuthExceptionRetryInterval(AUTH_PAUSE);
        container.setMessageListener((BatchMessageListener<String, String>) consumer::accept);
        var listener = new ConcurrentMessageListenerContainer<>(factory, container);
        listener.setBeanName(group);
        listener.setAutoStartup(topics.length > 0);
        listener.setCommonErrorHandler(new DefaultErrorHandler(new FixedBackOff(500, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return listener;
    }
}
