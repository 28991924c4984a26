package nl.topdossier.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.processes.Signals;
import nl.topdossier.processes.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackHolderIT {

    @TempDir
    private Path directory;

    @Test
    void endsEverythingWhenTheLastRunIsOver() throws IOException {
        var firstRun = new ProcessBuilder("sleep", "600").start();
        var secondRun = new ProcessBuilder("sleep", "600").start();
        var state = new StackFinder(directory, firstRun.toHandle()).findOrStart();
        var found = new StackFinder(directory, secondRun.toHandle()).findOrStart();
        assertThat(found).isEqualTo(state);
        var processes = Stream.concat(
                        Stream.of(new StackFiles(directory).holder().living().orElseThrow()),
                        List.of("postgresql", "kafka", "zeebe").stream()
                                .map(name -> new StackPart(name, state.controlPort()).pid())
                                .map(pid -> ProcessHandle.of(pid).orElseThrow()))
                .toList();

        firstRun.destroyForcibly();
        assertThat(Waiting.until(() -> !firstRun.isAlive(), Duration.ofSeconds(5)))
                .isTrue();
        assertThat(processes).allMatch(Signals::lives);
        secondRun.destroyForcibly();

        assertThat(Waiting.until(() -> processes.stream().noneMatch(Signals::lives), Duration.ofSeconds(30)))
                .isTrue();
        assertThat(Files.exists(new StackFiles(directory).state())).isFalse();
    }
}
