package nl.topdossier.bpmn.running;

import tools.jackson.databind.JsonNode;

/** One event of the engine, as its exporter told it. */
record EngineEvent(
        String kind,
        String intent,
        long key,
        long instance,
        String process,
        String element,
        String elementType,
        String taskReference,
        String error,
        long messageKey) {

    static EngineEvent of(JsonNode json) {
        return new EngineEvent(
                json.path("valueType").asString(""),
                json.path("intent").asString(""),
                json.path("key").asLong(-1),
                json.path("processInstanceKey").asLong(-1),
                json.path("bpmnProcessId").asString(""),
                json.path("elementId").asString(json.path("targetElementId").asString("")),
                json.path("bpmnElementType").asString(""),
                json.path("taskReference").asString(""),
                json.path("errorMessage").asString(""),
                json.path("messageKey").asLong(-1));
    }

    boolean is(String otherKind, String otherIntent) {
        return kind.equals(otherKind) && intent.equals(otherIntent);
    }

    String detail() {
        return taskReference + error;
    }

    boolean isAt(String otherElement) {
        return element.equals(otherElement);
    }
}
