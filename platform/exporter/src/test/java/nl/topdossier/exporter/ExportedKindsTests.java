package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportedKindsTests {

    private final ExportedKinds kinds = new ExportedKinds(false);

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

    @Test
    void leavesOutTheStepsBetween() {
        assertThat(kinds.accepts(EngineRecords.taskStep(1, UserTaskIntent.CREATING)))
                .isFalse();
        assertThat(kinds.accepts(EngineRecords.instanceStep(1, ProcessInstanceIntent.ELEMENT_ACTIVATING)))
                .isFalse();
        assertThat(kinds.accepts(EngineRecords.instanceStep(1, ProcessInstanceIntent.ELEMENT_ACTIVATED)))
                .isTrue();
    }

    @Test
    void tellsOfFlowsOnlyWhereAsked() {
        var flow = EngineRecords.instanceStep(1, ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN);

        assertThat(kinds.accepts(flow)).isFalse();
        assertThat(new ExportedKinds(true).accepts(flow)).isTrue();
    }
}
