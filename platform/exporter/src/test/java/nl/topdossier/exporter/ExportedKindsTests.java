package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportedKindsTests {

    private final ExportedKinds kinds = new ExportedKinds();

    @Test
    void asksBrokerForSevenKindsOfEvents() {
        assertThat(Stream.of(ValueType.values()).filter(kinds::acceptValue))
                .containsExactlyInAnyOrder(
                        ValueType.USER_TASK,
                        ValueType.PROCESS_INSTANCE,
                        ValueType.TIMER,
                        ValueType.INCIDENT,
                        ValueType.PROCESS_MESSAGE_SUBSCRIPTION,
                        ValueType.MESSAGE_START_EVENT_SUBSCRIPTION,
                        ValueType.PROCESS);
        assertThat(Stream.of(RecordType.values()).filter(kinds::acceptType)).containsExactly(RecordType.EVENT);
    }

    @Test
    void wantsOfSubscriptionsOnlyThatTheyCorrelated() {
        assertThat(kinds.accepts(EngineRecords.subscriptionOpened(1))).isFalse();
        assertThat(kinds.accepts(EngineRecords.completeTask(1))).isFalse();
        assertThat(kinds.accepts(EngineRecords.taskCreated(1))).isTrue();
    }
}
