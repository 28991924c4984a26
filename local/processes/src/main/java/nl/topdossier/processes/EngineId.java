package nl.topdossier.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The id of the engine whose data lies in a directory; thrown away together with the data. */
final class EngineId {

    private final Path file;

    EngineId(Path data) {
        this.file = data.resolve("engine-id");
    }

    synchronized String orNew() {
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            Files.createDirectories(file.getParent());
            String id = UUID.randomUUID().toString();
            Files.writeString(file, id + "\n");
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected an engine id in " + file.getParent() + ", but it could not be kept", e);
        }
    }
}
