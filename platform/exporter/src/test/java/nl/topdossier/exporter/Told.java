package nl.topdossier.exporter;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record as it arrived on the topic. */
record Told(String topicKey, String json, int partition, long position, String what) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Told of(String topicKey, String json) {
        var tree = JSON.readTree(json);
        return new Told(
                topicKey,
                json,
                tree.get("partition").asInt(),
                tree.get("position").asLong(),
                what(tree));
    }

    JsonNode tree() {
        return JSON.readTree(json);
    }

    /** What is told in order: a key, of one partition of the engine (each partition tells of a deployed process). */
    String line() {
        return partition + " " + topicKey;
    }

    /** Kind, intent and place in the model: "USER_TASK CREATED Task_Person". */
    private static String what(JsonNode tree) {
        return text(tree, "valueType")
                + ' '
                + text(tree, "intent")
                + ' '
                + text(tree, "elementId")
                + text(tree, "targetElementId");
    }

    private static String text(JsonNode tree, String field) {
        @Nullable JsonNode node = tree.get(field);
        return node == null ? "" : node.asString();
    }
}
