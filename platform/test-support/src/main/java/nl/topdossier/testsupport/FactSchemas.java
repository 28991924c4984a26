package nl.topdossier.testsupport;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;

/** Holds facts against the schemas that other services rely on. */
public final class FactSchemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> BY_TYPE = new ConcurrentHashMap<>();

    private FactSchemas() {}

    /** What the schema of this kind of fact has against this JSON of it; nothing when all is well. */
    public static List<String> violations(Class<? extends Fact> kind, String json) {
        String type = FactType.of(kind).type();
        return BY_TYPE
                .computeIfAbsent(type, one -> SCHEMAS.getSchema(schema(one)))
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> type + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static String schema(String type) {
        String path = "/contracts/" + type + ".schema.json";
        try (InputStream file = FactType.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Expected " + path + ", but it is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
