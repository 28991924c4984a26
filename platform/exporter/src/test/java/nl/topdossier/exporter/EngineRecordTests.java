package nl.topdossier.exporter;

import static nl.topdossier.exporter.EngineRecords.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.record.RecordValue;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.MessageStartEventSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.ErrorType;
import io.camunda.zeebe.protocol.record.value.ImmutableIncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableMessageStartEventSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableProcessMessageSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableTimerRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableUserTaskRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.ImmutableProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples were written by a real broker; the same records give the same JSON here, without the broker. */
class EngineRecordTests {

    @Test
    void tellsOfUserTaskOurOwnReferenceAndNoVariable() throws IOException {
        var sample = sample("user-task-created");
        var value = ImmutableUserTaskRecordValue.builder()
                .withBpmnProcessId("exporter-load")
                .withProcessDefinitionKey(number(sample, "processDefinitionKey"))
                .withProcessDefinitionVersion(1)
                .withProcessInstanceKey(number(sample, "processInstanceKey"))
                .withElementId("Task_Person")
                .withElementInstanceKey(number(sample, "elementInstanceKey"))
                .withExternalFormReference(sample.get("taskReference").asString())
                .withUserTaskKey(number(sample, "key"))
                .withAssignee("anna")
                .withVariables(Map.of("loadId", "never told"))
                .build();

        assertTold(sample, ValueType.USER_TASK, UserTaskIntent.CREATED, value);
    }

    @Test
    void tellsOfElementWhichItIs() throws IOException {
        var sample = sample("process-instance-element-activated");
        var value = ImmutableProcessInstanceRecordValue.builder()
                .withBpmnProcessId("exporter-load")
                .withProcessDefinitionKey(number(sample, "processDefinitionKey"))
                .withVersion(1)
                .withProcessInstanceKey(number(sample, "processInstanceKey"))
                .withElementId("Task_Person")
                .withBpmnElementType(BpmnElementType.USER_TASK)
                .withFlowScopeKey(number(sample, "flowScopeKey"))
                .withParentProcessInstanceKey(-1)
                .build();

        assertTold(sample, ValueType.PROCESS_INSTANCE, ProcessInstanceIntent.ELEMENT_ACTIVATED, value);
    }

    @Test
    void tellsOfTimerWhenItIsDueInEngineTime() throws IOException {
        var sample = sample("timer-created");
        var value = ImmutableTimerRecordValue.builder()
                .withProcessDefinitionKey(number(sample, "processDefinitionKey"))
                .withProcessInstanceKey(number(sample, "processInstanceKey"))
                .withElementInstanceKey(number(sample, "elementInstanceKey"))
                .withTargetElementId("Event_TooLate")
                .withDueDate(number(sample, "dueDate"))
                .withRepetitions(1)
                .build();

        assertTold(sample, ValueType.TIMER, TimerIntent.CREATED, value);
    }

    @Test
    void tellsOfIncidentWhatWentWrong() throws IOException {
        var sample = sample("incident-created");

        assertTold(
                sample,
                ValueType.INCIDENT,
                IncidentIntent.CREATED,
                incident(sample, sample.get("errorMessage").asString()));
    }

    @Test
    void cutsErrorMessagesBetweenCharacters() throws IOException {
        var sample = sample("incident-created");
        var incident = incident(sample, "x".repeat(299) + "\uD83D\uDE00 and so on");

        var told = told(sample, ValueType.INCIDENT, IncidentIntent.CREATED, incident);

        assertThat(told.get("errorMessage").asString()).isEqualTo("x".repeat(299));
    }

    @Test
    void tellsOfMessageWhichInstanceGotIt() throws IOException {
        var sample = sample("process-message-subscription-correlated");
        var value = ImmutableProcessMessageSubscriptionRecordValue.builder()
                .withBpmnProcessId("exporter-load")
                .withProcessInstanceKey(number(sample, "processInstanceKey"))
                .withElementId("Event_Continue")
                .withElementInstanceKey(number(sample, "elementInstanceKey"))
                .withMessageName("LoadContinued")
                .withCorrelationKey(sample.get("correlationKey").asString())
                .withMessageKey(number(sample, "messageKey"))
                .withVariables(Map.of("secret", "never told"))
                .build();

        assertTold(sample, ValueType.PROCESS_MESSAGE_SUBSCRIPTION, ProcessMessageSubscriptionIntent.CORRELATED, value);
    }

    @Test
    void tellsOfStartMessageWhichInstanceItStarted() throws IOException {
        var sample = sample("message-start-event-subscription-correlated");
        var value = ImmutableMessageStartEventSubscriptionRecordValue.builder()
                .withBpmnProcessId("exporter-load")
                .withProcessDefinitionKey(number(sample, "processDefinitionKey"))
                .withProcessInstanceKey(number(sample, "processInstanceKey"))
                .withStartEventId("StartEvent_Load")
                .withMessageName("LoadStarted")
                .withCorrelationKey(sample.get("correlationKey").asString())
                .withMessageKey(number(sample, "messageKey"))
                .withVariables(Map.of("secret", "never told"))
                .build();

        assertTold(
                sample,
                ValueType.MESSAGE_START_EVENT_SUBSCRIPTION,
                MessageStartEventSubscriptionIntent.CORRELATED,
                value);
    }

    @Test
    void tellsOfProcessItsVersionWithoutItsModel() throws IOException {
        var sample = sample("process-created");
        var value = ImmutableProcess.builder()
                .withBpmnProcessId("exporter-load")
                .withProcessDefinitionKey(number(sample, "processDefinitionKey"))
                .withVersion(1)
                .withResourceName("exporter-load.bpmn")
                .withResource("<xml/>".getBytes(StandardCharsets.UTF_8))
                .build();

        assertTold(sample, ValueType.PROCESS, ProcessIntent.CREATED, value);
    }

    @Test
    void keepsInstanceTogetherAndFallsBackToTheRecordsOwnKey() throws IOException {
        var ofInstance = RecordHeader.of("e", EngineRecords.taskCreated(1));
        var ofProcess = RecordHeader.of(
                "e",
                event(
                        1,
                        42,
                        ValueType.PROCESS,
                        ProcessIntent.CREATED,
                        ImmutableProcess.builder().build()));

        assertThat(ofInstance.topicKey()).asString().isEqualTo(Long.toString(EngineRecords.INSTANCE));
        assertThat(ofProcess.topicKey()).asString().isEqualTo("42");
    }

    private static RecordValue incident(JsonNode sample, String message) {
        return ImmutableIncidentRecordValue.builder()
                .withBpmnProcessId("exporter-broken")
                .withProcessDefinitionKey(number(sample, "processDefinitionKey"))
                .withProcessInstanceKey(number(sample, "processInstanceKey"))
                .withElementId("Task_Broken")
                .withElementInstanceKey(number(sample, "elementInstanceKey"))
                .withErrorType(ErrorType.EXTRACT_VALUE_ERROR)
                .withErrorMessage(message)
                .withJobKey(-1)
                .build();
    }

    private static void assertTold(JsonNode sample, ValueType kind, Intent intent, RecordValue value) {
        assertThat(told(sample, kind, intent, value)).isEqualTo(sample);
    }

    private static JsonNode told(JsonNode sample, ValueType kind, Intent intent, RecordValue value) {
        var record = EngineRecords.event(
                number(sample, "timestamp"), number(sample, "position"), number(sample, "key"), kind, intent, value);
        var header = RecordHeader.of(sample.get("engineId").asString(), record);
        return JsonMapper.shared().readTree(EngineRecord.json(header, record));
    }

    private static long number(JsonNode sample, String field) {
        return sample.get(field).asLong();
    }

    private static JsonNode sample(String name) throws IOException {
        return Objects.requireNonNull(Samples.all().get(name + ".json"), name);
    }
}
