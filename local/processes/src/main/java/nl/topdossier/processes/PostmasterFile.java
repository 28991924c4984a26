package nl.topdossier.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** PostgreSQL's own note of who serves a data directory. A server that outlived its starter is ended; a stale note is removed. */
final class PostmasterFile {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;
    private final Path file;

    PostmasterFile(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    void clear() throws IOException {
        if (Files.exists(file)) {
            server().ifPresent(server -> Signals.end(server, "INT", PATIENCE));
            Files.deleteIfExists(file);
        }
    }

    /** The living server of this very directory; the number may by now belong to another program. */
    private Optional<ProcessHandle> server() throws IOException {
        String first = Files.readAllLines(file).stream().findFirst().orElse("").strip();
        if (!first.matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first)).filter(Signals::lives).filter(this::servesOurData);
    }

    private boolean servesOurData(ProcessHandle process) {
        String line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(data.toString());
    }
}
