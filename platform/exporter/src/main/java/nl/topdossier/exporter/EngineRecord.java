package nl.topdossier.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.MessageStartEventSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessMessageSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.TimerRecordValue;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.Process;

/** The value on the topic: header and the named fields of each kind; never variables, never a model's XML. */
final class EngineRecord {

    private static final int LONGEST_ERROR_MESSAGE = 300;

    private EngineRecord() {}

    static byte[] json(RecordHeader header, Record<?> exported) {
        var json = header.json();
        switch (exported.getValue()) {
            case UserTaskRecordValue task -> userTask(json, task);
            case ProcessInstanceRecordValue instance -> processInstance(json, instance);
            case TimerRecordValue timer -> timer(json, timer);
            case IncidentRecordValue incident -> incident(json, incident);
            case ProcessMessageSubscriptionRecordValue message -> message(json, message);
            case MessageStartEventSubscriptionRecordValue message -> startMessage(json, message);
            case Process process ->
                json.text("bpmnProcessId", process.getBpmnProcessId())
                        .key("processDefinitionKey", process.getProcessDefinitionKey())
                        .key("version", process.getVersion());
            default -> throw new IllegalArgumentException("Expected a kind that is exported, but got " + header);
        }
        return json.bytes();
    }

    private static void userTask(JsonObject json, UserTaskRecordValue task) {
        json.text("bpmnProcessId", task.getBpmnProcessId())
                .key("processDefinitionKey", task.getProcessDefinitionKey())
                .key("version", task.getProcessDefinitionVersion())
                .text("elementId", task.getElementId())
                .key("elementInstanceKey", task.getElementInstanceKey())
                .text("taskReference", task.getExternalFormReference());
    }

    private static void processInstance(JsonObject json, ProcessInstanceRecordValue instance) {
        json.text("bpmnProcessId", instance.getBpmnProcessId())
                .key("processDefinitionKey", instance.getProcessDefinitionKey())
                .key("version", instance.getVersion())
                .text("elementId", instance.getElementId())
                .text("bpmnElementType", instance.getBpmnElementType().name())
                .key("flowScopeKey", instance.getFlowScopeKey());
    }

    private static void timer(JsonObject json, TimerRecordValue timer) {
        json.key("processDefinitionKey", timer.getProcessDefinitionKey())
                .key("elementInstanceKey", timer.getElementInstanceKey())
                .text("targetElementId", timer.getTargetElementId())
                .number("dueDate", timer.getDueDate());
    }

    private static void incident(JsonObject json, IncidentRecordValue incident) {
        json.text("bpmnProcessId", incident.getBpmnProcessId())
                .key("processDefinitionKey", incident.getProcessDefinitionKey())
                .text("elementId", incident.getElementId())
                .key("elementInstanceKey", incident.getElementInstanceKey())
                .key("jobKey", incident.getJobKey())
                .text("errorType", incident.getErrorType().name())
                .text("errorMessage", shortened(incident.getErrorMessage()));
    }

    private static void message(JsonObject json, ProcessMessageSubscriptionRecordValue message) {
        json.text("bpmnProcessId", message.getBpmnProcessId())
                .text("elementId", message.getElementId())
                .key("elementInstanceKey", message.getElementInstanceKey())
                .text("messageName", message.getMessageName())
                .text("correlationKey", message.getCorrelationKey())
                .key("messageKey", message.getMessageKey());
    }

    private static void startMessage(JsonObject json, MessageStartEventSubscriptionRecordValue message) {
        json.text("bpmnProcessId", message.getBpmnProcessId())
                .key("processDefinitionKey", message.getProcessDefinitionKey())
                .text("elementId", message.getStartEventId())
                .text("messageName", message.getMessageName())
                .text("correlationKey", message.getCorrelationKey())
                .key("messageKey", message.getMessageKey());
    }

    private static String shortened(String message) {
        if (message.length() <= LONGEST_ERROR_MESSAGE) {
            return message;
        }
        boolean splitsPair = Character.isHighSurrogate(message.charAt(LONGEST_ERROR_MESSAGE - 1));
        return message.substring(0, LONGEST_ERROR_MESSAGE - (splitsPair ? 1 : 0));
    }
}
