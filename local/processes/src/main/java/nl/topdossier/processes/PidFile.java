package nl.topdossier.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers in a data directory which process works there, with its start time, so that one that outlived its starter is found
 * again and a number given to another program meanwhile is not taken for it.
 */
public final class PidFile {

    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(5);

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process that was written down, if it still lives. */
    public Optional<ProcessHandle> living() {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(Signals::lives)
                    .filter(process ->
                            Duration.between(started, startOf(process)).abs().compareTo(CLOCK_DRIFT) < 0);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Ends the process that was written down, politely first. */
    public void endLeftOver(String stopSignal, Duration patience) {
        living().ifPresent(process -> Signals.end(process, stopSignal, patience));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
