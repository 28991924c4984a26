package nl.topdossier.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import nl.topdossier.exercise.NotAsItShouldBe;
import nl.topdossier.processes.Signals;
import nl.topdossier.processes.Waiting;

/** The data of a running engine: copied as it is at one instant, and lost or replaced while nobody expects it. */
final class EngineData {

    private final ChaosStack stack;
    private final Path data;
    private final Path copy;

    EngineData(ChaosStack stack) {
        this.stack = stack;
        this.data = stack.data().resolve("zeebe/data");
        this.copy = stack.data().resolve("zeebe/older");
    }

    /** The process stands still meanwhile, so that the copy is what a power cut would leave. */
    void keepCopy() {
        long pid = engine().pid();
        Signals.send(pid, "STOP");
        try (var files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(data.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to copy the engine's data", e);
        } finally {
            Signals.send(pid, "CONT");
        }
    }

    void lose() {
        stack.unwatched(this::killAndMoveAway);
    }

    void replaceByCopy() {
        stack.unwatched(() -> {
            killAndMoveAway();
            move(copy, data);
        });
    }

    private void killAndMoveAway() {
        ProcessHandle engine = engine();
        Signals.send(engine.pid(), "KILL");
        Waiting.until(() -> !Signals.lives(engine), Duration.ofSeconds(10));
        move(data, stack.data().resolve("zeebe/lost"));
    }

    private ProcessHandle engine() {
        return stack.process(ProcessKind.ZEEBE)
                .orElseThrow(() -> new NotAsItShouldBe("Expected the engine to run, but it does not"));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to move the engine's data", e);
        }
    }
}
