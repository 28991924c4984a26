package nl.topdossier.exporter;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes one flat JSON object. What is absent in the engine (no text, a key that is not positive) is absent in the
 * object. Written by hand so that the jar needs no JSON library beside the broker's own.
 */
final class JsonObject {

    private final StringBuilder out = new StringBuilder(512);

    JsonObject text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            name(name).append('"');
            value.chars().forEach(this::escaped);
            out.append('"');
        }
        return this;
    }

    JsonObject key(String name, long value) {
        return value > 0 ? number(name, value) : this;
    }

    JsonObject number(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonObject flag(String name) {
        name(name).append(true);
        return this;
    }

    byte[] bytes() {
        return (out.isEmpty() ? "{}" : out + "}").getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder name(String name) {
        return out.append(out.isEmpty() ? '{' : ',').append('"').append(name).append("\":");
    }

    private void escaped(int c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append((char) c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append(String.format("\\u%04x", c));
                } else {
                    out.append((char) c);
                }
            }
        }
    }
}
