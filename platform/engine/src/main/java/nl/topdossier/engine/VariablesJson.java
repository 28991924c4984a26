package nl.topdossier.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored variables: ids and routing decisions only, so plain JSON values. */
final class VariablesJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private VariablesJson() {}

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
