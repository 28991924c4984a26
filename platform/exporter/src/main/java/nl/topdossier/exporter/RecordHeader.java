package nl.topdossier.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.MessageStartEventSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRelated;
import io.camunda.zeebe.protocol.record.value.ProcessMessageSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;

/** What every exported record says; (engine id, partition, position) is the same when a record is exported again. */
record RecordHeader(
        String engineId,
        int partition,
        long position,
        long timestamp,
        String valueType,
        String intent,
        long key,
        long processInstanceKey,
        String bpmnProcessId) {

    /** The name of the Kafka header by which consumers leave records of other processes unread. */
    static final String PROCESS = "bpmnProcessId";

    static RecordHeader of(String engineId, Record<?> exported) {
        return new RecordHeader(
                engineId,
                exported.getPartitionId(),
                exported.getPosition(),
                exported.getTimestamp(),
                exported.getValueType().name(),
                exported.getIntent().name(),
                exported.getKey(),
                processInstanceKey(exported),
                bpmnProcessId(exported));
    }

    /** The key on the topic: everything about one process instance is told in order. */
    byte[] topicKey() {
        return Long.toString(processInstanceKey > 0 ? processInstanceKey : key).getBytes(StandardCharsets.US_ASCII);
    }

    /** On Kafka beside the value; absent where the record does not say whose it is. */
    Optional<Header> processHeader() {
        return bpmnProcessId.isEmpty()
                ? Optional.empty()
                : Optional.of(new org.apache.kafka.common.header.internals.RecordHeader(
                        PROCESS, bpmnProcessId.getBytes(StandardCharsets.UTF_8)));
    }

    JsonObject json() {
        return new JsonObject()
                .text("engineId", engineId)
                .number("partition", partition)
                .number("position", position)
                .number("timestamp", timestamp)
                .text("valueType", valueType)
                .text("intent", intent)
                .number("key", key)
                .key("processInstanceKey", processInstanceKey);
    }

    /** Stands in for a record that can't be told whole, so that its position is not missing. */
    byte[] stub() {
        return json().flag("stub").bytes();
    }

    private static long processInstanceKey(Record<?> exported) {
        return switch (exported.getValue()) {
            case ProcessInstanceRelated related -> related.getProcessInstanceKey();
            case MessageStartEventSubscriptionRecordValue start -> start.getProcessInstanceKey();
            default -> -1;
        };
    }

    private static String bpmnProcessId(Record<?> exported) {
        return switch (exported.getValue()) {
            case UserTaskRecordValue task -> task.getBpmnProcessId();
            case ProcessInstanceRecordValue instance -> instance.getBpmnProcessId();
            case IncidentRecordValue incident -> incident.getBpmnProcessId();
            case ProcessMessageSubscriptionRecordValue message -> message.getBpmnProcessId();
            case MessageStartEventSubscriptionRecordValue message -> message.getBpmnProcessId();
            default -> "";
        };
    }

    @Override
    public String toString() {
        return valueType + " " + intent + " at position " + position + " of partition " + partition;
    }
}
