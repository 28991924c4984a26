package nl.topdossier.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the engine's stream from Kafka and hands each batch to the handlers in one transaction. */
class EngineStream {

    private static final Logger log = LoggerFactory.getLogger(EngineStream.class);
    private static final String PROCESS = "bpmnProcessId";

    private final ObjectReader reader;
    private final TransactionOperations transactions;
    private final List<EngineRecordHandler> handlers;

    EngineStream(JsonMapper json, TransactionOperations transactions, List<EngineRecordHandler> handlers) {
        // The exporter leaves out what a record does not have.
        this.reader = json.readerFor(EngineRecord.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.transactions = transactions;
        this.handlers = handlers;
    }

    void take(List<ConsumerRecord<String, String>> messages) {
        List<EngineRecord> records = messages.stream()
                .filter(this::isFollowed)
                .map(this::read)
                .filter(Objects::nonNull)
                .toList();
        if (records.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(status -> handlers.forEach(handler -> handler.on(records)));
    }

    /** What names no process may be anybody's. */
    private boolean isFollowed(ConsumerRecord<String, String> message) {
        Header process = message.headers().lastHeader(PROCESS);
        if (process == null) {
            return true;
        }
        String processId = new String(process.value(), UTF_8);
        return handlers.stream().anyMatch(handler -> handler.follows(processId));
    }

    private @Nullable EngineRecord read(ConsumerRecord<String, String> message) {
        try {
            return reader.readValue(message.value());
        } catch (JacksonException e) {
            log.warn("Left an engine record that can not be read: {} {}", message.partition(), message.offset());
            return null;
        }
    }
}
