package nl.topdossier.exporter;

import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.MessageStartEventSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.util.Map;
import java.util.Set;

/**
 * Which engine records leave the engine: what somebody reads, and no step between. The flows that tokens took are told only
 * where a setting asks for them. As a filter it spares the broker reading other kinds.
 */
final class ExportedKinds implements Context.RecordFilter {

    private static final Set<ValueType> EVERY_EVENT = Set.of(ValueType.TIMER, ValueType.INCIDENT);

    private static final Map<ValueType, Set<Intent>> SOME_EVENTS = Map.of(
            ValueType.USER_TASK, Set.of(UserTaskIntent.CREATED, UserTaskIntent.COMPLETED, UserTaskIntent.CANCELED),
            ValueType.PROCESS_INSTANCE,
                    Set.of(
                            ProcessInstanceIntent.ELEMENT_ACTIVATED,
                            ProcessInstanceIntent.ELEMENT_COMPLETED,
                            ProcessInstanceIntent.ELEMENT_TERMINATED),
            ValueType.PROCESS_MESSAGE_SUBSCRIPTION, Set.of(ProcessMessageSubscriptionIntent.CORRELATED),
            ValueType.MESSAGE_START_EVENT_SUBSCRIPTION, Set.of(MessageStartEventSubscriptionIntent.CORRELATED),
            ValueType.PROCESS, Set.of(ProcessIntent.CREATED));

    private final boolean withFlows;

    ExportedKinds(boolean withFlows) {
        this.withFlows = withFlows;
    }

    @Override
    public boolean acceptType(RecordType recordType) {
        return recordType == RecordType.EVENT;
    }

    @Override
    public boolean acceptValue(ValueType valueType) {
        return EVERY_EVENT.contains(valueType) || SOME_EVENTS.containsKey(valueType);
    }

    boolean accepts(Record<?> exported) {
        var kind = exported.getValueType();
        return acceptType(exported.getRecordType())
                && (EVERY_EVENT.contains(kind)
                        || SOME_EVENTS.getOrDefault(kind, Set.of()).contains(exported.getIntent())
                        || withFlows && exported.getIntent() == ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN);
    }
}
