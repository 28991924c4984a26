package nl.topdossier.exporter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records as a real broker and this exporter wrote them: what consumers may rely on. */
final class Samples {

    /** Differ from one run to the next. */
    private static final Set<String> BY_CHANCE = Set.of("engineId", "taskReference", "correlationKey");

    private Samples() {}

    static Map<String, JsonNode> all() throws IOException {
        var all = new TreeMap<String, JsonNode>();
        try (var files = Files.list(Path.of("src/test/resources/samples"))) {
            files.forEach(file ->
                    all.put(file.getFileName().toString(), JsonMapper.shared().readTree(file)));
        }
        return all;
    }

    /** Names and types of all fields, and the texts that the model and the engine decide. */
    static Map<String, String> shape(JsonNode record) {
        var shape = new TreeMap<String, String>();
        record.properties()
                .forEach(field -> shape.put(
                        field.getKey(),
                        field.getValue().isString() && !BY_CHANCE.contains(field.getKey())
                                ? field.getValue().asString()
                                : field.getValue().getNodeType().name()));
        return shape;
    }
}
