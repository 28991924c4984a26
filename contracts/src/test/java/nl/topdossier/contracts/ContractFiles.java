package nl.topdossier.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas and samples as everybody finds them on the class path: contracts/&lt;type&gt;.schema.json, .sample.json. */
final class ContractFiles {

    static final String ENGINE_RECORD = "engine.record.v1";

    private ContractFiles() {}

    static String schema(String type) {
        return read("/contracts/" + type + ".schema.json");
    }

    static String sample(String type) {
        return read("/contracts/" + type + ".sample.json");
    }

    private static String read(String path) {
        try (InputStream file = ContractFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Expected " + path + ", but it is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
