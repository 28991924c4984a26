package nl.topdossier.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import nl.topdossier.processes.PidFile;

/** What the supervisor of a stack tells to later commands: that it lives, how far it is, and what its parts are. */
record RunFiles(Path directory) {

    static final String READY = "ready";
    static final String FAILED = "failed";

    static RunFiles of(StackSettings settings) {
        return new RunFiles(settings.data().resolve("run"));
    }

    PidFile supervisor() {
        return new PidFile(directory.resolve("supervisor.pid"));
    }

    Optional<ProcessHandle> running() {
        return supervisor().living();
    }

    Path progress() {
        return directory.resolve("progress.log");
    }

    String state() {
        return read(directory.resolve("state")).stream().findFirst().orElse("");
    }

    void state(String state) {
        write(directory.resolve("state"), List.of(state));
    }

    List<PartLine> parts() {
        return read(directory.resolve("parts")).stream().map(PartLine::read).toList();
    }

    void parts(List<PartLine> lines) {
        write(directory.resolve("parts"), lines.stream().map(PartLine::written).toList());
    }

    void begin() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(progress(), "");
        state("starting");
        parts(List.of());
    }

    void say(String line) {
        try {
            Files.writeString(progress(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whole or not at all: others read while this writes. */
    private static void write(Path file, List<String> lines) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.write(part, lines);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to write " + file, e);
        }
    }
}
