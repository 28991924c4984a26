package nl.topdossier.exporter;

import org.apache.kafka.clients.producer.Producer;

/** Makes a producer when Kafka can be reached; throws when it can't, and is then asked again. */
@FunctionalInterface
interface ProducerSource {

    Producer<byte[], byte[]> open();
}
