package nl.topdossier.engine;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that happened in the engine, as its exporter tells it: never variables. The engine id, partition and position
 * make a repetition recognisable; the time stamp is the engine's clock in milliseconds.
 */
@JsonDeserialize
public record EngineRecord(
        String engineId,
        int partition,
        long position,
        long timestamp,
        String valueType,
        String intent,
        long key,
        @Nullable String bpmnProcessId,
        long processDefinitionKey,
        long processInstanceKey,
        @Nullable String elementId,
        long elementInstanceKey,
        @Nullable String bpmnElementType,
        long flowScopeKey,
        @Nullable String taskReference,
        @Nullable String errorType,
        @Nullable String errorMessage,
        long jobKey,
        @Nullable String messageName,
        @Nullable String correlationKey,
        long messageKey) {

    /** Whether it is this intent of this kind of record. */
    public boolean is(String valueType, String intent) {
        return this.valueType.equals(valueType) && this.intent.equals(intent);
    }
}
