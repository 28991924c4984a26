package nl.topdossier.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.topdossier.processes.Waiting;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/** Counts what the engine tells: all records, and the ends of processes, so that a run is over only when the engine is, too. */
final class EngineCount {

    private final AtomicLong records = new AtomicLong();
    private final Map<String, AtomicLong> ends = new ConcurrentHashMap<>();

    void take(ConsumerRecord<String, String> message) {
        records.incrementAndGet();
        if (message.value().contains("\"bpmnElementType\":\"PROCESS\"")
                && message.value().contains("\"intent\":\"ELEMENT_COMPLETED\"")) {
            JsonNode ended = Tail.body(message);
            of(ended.path("bpmnProcessId").asString("")).incrementAndGet();
        }
    }

    long records() {
        return records.get();
    }

    void reset() {
        records.set(0);
        ends.clear();
    }

    /** Waits until so many letters are drafted and agreed in the engine as well. */
    void awaitEnds(int letters, Duration atMost) {
        if (!Waiting.until(
                () -> of("draft-letter").get() >= letters
                        && of("collect-sign-offs").get() >= letters,
                atMost,
                Duration.ofMillis(10))) {
            throw new Unmeasurable("Expected the engine to end " + letters + " letters, but it ended " + ends);
        }
    }

    private AtomicLong of(String processId) {
        return ends.computeIfAbsent(processId, id -> new AtomicLong());
    }
}
