package nl.topdossier.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphansIT {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void childrenEndWithTheirStarter(String signal) throws IOException {
        // A run in the background ignores INT, and so would everything that it starts.
        var starter = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Java.executable(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("starter.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(directory.resolve("ready")));
        List<ProcessHandle> children = Files.readAllLines(directory.resolve("ready")).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line)).orElseThrow())
                .toList();
        assertThat(children).hasSize(2).allMatch(Signals::lives);

        Signals.send(starter.pid(), signal);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(children).noneMatch(Signals::lives));
    }

    @Test
    void childThatIsDeafToTermIsKilled() throws IOException {
        var deaf = new Jvm(
                "deaf",
                directory,
                directory.resolve("deaf.log"),
                JvmSettings.mainClass(System.getProperty("java.class.path"), Deaf.class.getName()));
        deaf.start();
        await().until(() ->
                Files.exists(directory.resolve("deaf.log")) && Files.size(directory.resolve("deaf.log")) > 0);
        var handle = ProcessHandle.of(deaf.pid()).orElseThrow();

        Signals.end(handle, "TERM", Duration.ofSeconds(1));

        await().until(() -> !handle.isAlive());
        deaf.stop();
    }

    /** Starts children and then does nothing, as a launcher does. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            var postgres = new Postgres(directory.resolve("pg"), directory.resolve("pg.log"), Ports.free(), false);
            var deaf = new Jvm(
                    "deaf",
                    directory,
                    directory.resolve("deaf.log"),
                    JvmSettings.mainClass(System.getProperty("java.class.path"), Deaf.class.getName()));
            postgres.start();
            deaf.start();
            postgres.awaitReady(Duration.ofSeconds(30));
            Files.writeString(directory.resolve("ready.part"), postgres.pid() + "\n" + deaf.pid() + "\n");
            Files.move(directory.resolve("ready.part"), directory.resolve("ready"));
            Thread.currentThread().join();
        }
    }

    /** Never ends by itself, whatever it is asked. */
    static final class Deaf {

        private Deaf() {}

        public static void main(String[] arguments) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(Deaf::stay));
            System.out.println("here");
            stay();
        }

        private static void stay() {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                stay();
            }
        }
    }
}
