package nl.topdossier.bpmn.running;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes into the engine with a message, a job or a task; null is a value too. */
record Variables(Map<String, @Nullable Object> values) {

    static Variables none() {
        return new Variables(Map.of());
    }

    static Variables with(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    Variables and(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Variables(Collections.unmodifiableMap(more));
    }

    Variables and(Variables others) {
        var more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Variables(Collections.unmodifiableMap(more));
    }
}
