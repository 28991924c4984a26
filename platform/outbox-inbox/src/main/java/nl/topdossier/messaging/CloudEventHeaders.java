package nl.topdossier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The attributes of a CloudEvent as headers of a Kafka record. */
record CloudEventHeaders(Headers headers) {

    void put(String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    @Nullable
    String get(String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
