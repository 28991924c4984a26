package nl.topdossier.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

class EngineStreamTests {

    private static final Path SAMPLES = Path.of("../exporter/src/test/resources/samples");

    private final List<EngineRecord> seen = new ArrayList<>();
    private final EngineStream stream =
            new EngineStream(JsonMapper.shared(), TransactionOperations.withoutTransaction(), List.of(seen::addAll));

    @Test
    void readsEveryKindThatTheExporterWrites() throws IOException {
        stream.take(samples());

        assertThat(seen)
                .extracting(EngineRecord::valueType)
                .containsExactlyInAnyOrder(
                        "USER_TASK",
                        "PROCESS_INSTANCE",
                        "TIMER",
                        "INCIDENT",
                        "PROCESS_MESSAGE_SUBSCRIPTION",
                        "MESSAGE_START_EVENT_SUBSCRIPTION",
                        "PROCESS");
        assertThat(seen)
                .filteredOn(record -> record.is("USER_TASK", "CREATED"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.taskReference()).startsWith("task-");
                    assertThat(task.elementId()).isEqualTo("Task_Person");
                    assertThat(task.processInstanceKey()).isPositive();
                    assertThat(task.jobKey()).isZero();
                });
    }

    @Test
    void leavesUnreadWhatNobodyFollows() throws IOException {
        var drafting = new EngineRecordHandler() {
            @Override
            public void on(List<EngineRecord> records) {
                seen.addAll(records);
            }

            @Override
            public boolean follows(String processId) {
                return processId.equals("draft-letter");
            }
        };
        var ofDrafting =
                new EngineStream(JsonMapper.shared(), TransactionOperations.withoutTransaction(), List.of(drafting));
        var task = samples().getFirst();
        task.headers().add("bpmnProcessId", "collect-sign-offs".getBytes(UTF_8));
        ofDrafting.take(List.of(task));
        assertThat(seen).isEmpty();

        task.headers().add("bpmnProcessId", "draft-letter".getBytes(UTF_8));
        ofDrafting.take(List.of(task));
        assertThat(seen).hasSize(1);
    }

    private static List<ConsumerRecord<String, String>> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            var samples = new ArrayList<ConsumerRecord<String, String>>();
            for (var file : files.toList()) {
                samples.add(new ConsumerRecord<>("engine.record.v1", 0, samples.size(), "key", Files.readString(file)));
            }
            return samples;
        }
    }
}
