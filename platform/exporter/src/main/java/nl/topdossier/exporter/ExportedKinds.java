package nl.topdossier.exporter;

import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.MessageStartEventSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import java.util.Map;
import java.util.Set;

/** Which engine records leave the engine; as a filter it spares the broker reading all others. */
final class ExportedKinds implements Context.RecordFilter {

    private static final Set<ValueType> EVERY_EVENT =
            Set.of(ValueType.USER_TASK, ValueType.PROCESS_INSTANCE, ValueType.TIMER, ValueType.INCIDENT);

    private static final Map<ValueType, Intent> ONE_EVENT = Map.of(
            ValueType.PROCESS_MESSAGE_SUBSCRIPTION, ProcessMessageSubscriptionIntent.CORRELATED,
            ValueType.MESSAGE_START_EVENT_SUBSCRIPTION, MessageStartEventSubscriptionIntent.CORRELATED,
            ValueType.PROCESS, ProcessIntent.CREATED);

    @Override
    public boolean acceptType(RecordType recordType) {
        return recordType == RecordType.EVENT;
    }

    @Override
    public boolean acceptValue(ValueType valueType) {
        return EVERY_EVENT.contains(valueType) || ONE_EVENT.containsKey(valueType);
    }

    boolean accepts(Record<?> exported) {
        var kind = exported.getValueType();
        return acceptType(exported.getRecordType())
                && (EVERY_EVENT.contains(kind) || exported.getIntent() == ONE_EVENT.get(kind));
    }
}
