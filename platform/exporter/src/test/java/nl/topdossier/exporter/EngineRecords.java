package nl.topdossier.exporter;

import io.camunda.zeebe.protocol.record.ImmutableRecord;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RecordValue;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.ImmutableProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableProcessMessageSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ImmutableUserTaskRecordValue;
import java.util.Map;

/** Records as the broker would give them. */
final class EngineRecords {

    static final long INSTANCE = 2251799813685300L;
    private static final long NOW = 1796029200000L;

    private EngineRecords() {}

    static Record<?> event(long position, long key, ValueType kind, Intent intent, RecordValue value) {
        return record(RecordType.EVENT, NOW, position, key, kind, intent, value);
    }

    static Record<?> event(long timestamp, long position, long key, ValueType kind, Intent intent, RecordValue value) {
        return record(RecordType.EVENT, timestamp, position, key, kind, intent, value);
    }

    private static Record<?> record(
            RecordType type,
            long timestamp,
            long position,
            long key,
            ValueType kind,
            Intent intent,
            RecordValue value) {
        return ImmutableRecord.builder()
                .withRecordType(type)
                .withPosition(position)
                .withKey(key)
                .withPartitionId(1)
                .withTimestamp(timestamp)
                .withValueType(kind)
                .withIntent(intent)
                .withValue(value)
                .build();
    }

    static Record<?> taskCreated(long position) {
        return taskCreated(position, "task-" + position);
    }

    static Record<?> taskCreated(long position, String reference) {
        return event(position, position + 1000, ValueType.USER_TASK, UserTaskIntent.CREATED, task(reference));
    }

    static Record<?> taskStep(long position, UserTaskIntent intent) {
        return event(position, position + 1000, ValueType.USER_TASK, intent, task("task-" + position));
    }

    static Record<?> instanceStep(long position, ProcessInstanceIntent intent) {
        var value = ImmutableProcessInstanceRecordValue.builder()
                .withProcessInstanceKey(INSTANCE)
                .withBpmnProcessId("collect-sign-offs")
                .build();
        return event(position, position + 1000, ValueType.PROCESS_INSTANCE, intent, value);
    }

    static Record<?> completeTask(long position) {
        return record(
                RecordType.COMMAND,
                NOW,
                position,
                7,
                ValueType.USER_TASK,
                UserTaskIntent.COMPLETE,
                task("task-" + position));
    }

    static Record<?> completeTaskRejected(long position) {
        return record(
                RecordType.COMMAND_REJECTION,
                NOW,
                position,
                7,
                ValueType.USER_TASK,
                UserTaskIntent.COMPLETE,
                task("task-" + position));
    }

    /** An event of an exported kind that is not told. */
    static Record<?> subscriptionOpened(long position) {
        var value = ImmutableProcessMessageSubscriptionRecordValue.builder()
                .withProcessInstanceKey(INSTANCE)
                .build();
        return event(
                position, 8, ValueType.PROCESS_MESSAGE_SUBSCRIPTION, ProcessMessageSubscriptionIntent.CREATED, value);
    }

    private static RecordValue task(String reference) {
        return ImmutableUserTaskRecordValue.builder()
                .withProcessInstanceKey(INSTANCE)
                .withBpmnProcessId("collect-sign-offs")
                .withElementId("Task_GiveSignOff")
                .withExternalFormReference(reference)
                .withVariables(Map.of("secret", "never told"))
                .build();
    }
}
