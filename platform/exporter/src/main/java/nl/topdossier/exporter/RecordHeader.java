package nl.topdossier.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.value.MessageStartEventSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRelated;
import java.nio.charset.StandardCharsets;

/** What every exported record says; (engine id, partition, position) is the same when a record is exported again. */
record RecordHeader(
        String engineId,
        int partition,
        long position,
        long timestamp,
        String valueType,
        String intent,
        long key,
        long processInstanceKey) {

    static RecordHeader of(String engineId, Record<?> exported) {
        return new RecordHeader(
                engineId,
                exported.getPartitionId(),
                exported.getPosition(),
                exported.getTimestamp(),
                exported.getValueType().name(),
                exported.getIntent().name(),
                exported.getKey(),
                processInstanceKey(exported));
    }

    /** The key on the topic: everything about one process instance is told in order. */
    byte[] topicKey() {
        return Long.toString(processInstanceKey > 0 ? processInstanceKey : key).getBytes(StandardCharsets.US_ASCII);
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

    @Override
    public String toString() {
        return valueType + " " + intent + " at position " + position + " of partition " + partition;
    }
}
