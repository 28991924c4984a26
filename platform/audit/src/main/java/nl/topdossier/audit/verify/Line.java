package nl.topdossier.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of an export, read by name; a field that is missing or of another kind is an IllegalArgumentException. */
record Line(Map<String, @Nullable Object> fields) {

    static final String KIND = "kind";

    static Line of(String text) {
        return new Line(Json.object(text));
    }

    boolean is(String kind) {
        return kind.equals(fields.get(KIND));
    }

    String text(String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("Expected text in " + name);
    }

    long number(String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("Expected a number in " + name);
    }

    @Nullable
    Line part(String name) {
        return fields.get(name) instanceof Map<?, ?> part ? new Line(named(part)) : null;
    }

    List<Line> parts(String name) {
        List<Line> parts = new ArrayList<>();
        for (Object item : list(name)) {
            if (!(item instanceof Map<?, ?> part)) {
                throw new IllegalArgumentException("Expected objects in " + name);
            }
            parts.add(new Line(named(part)));
        }
        return parts;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            texts.add(String.valueOf(item));
        }
        return texts;
    }

    Link link() {
        return new Link(number("position"), text("entry"), text("previousHash"), text("hash"));
    }

    private List<?> list(String name) {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("Expected a list in " + name);
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> part) {
        Map<String, @Nullable Object> named = new java.util.LinkedHashMap<>();
        part.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
