package nl.topdossier.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.Sessions;
import nl.topdossier.processes.Waiting;

/** Finds the stack that an earlier test JVM started, or starts one that outlives this JVM. */
final class StackFinder {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final StackFiles files;
    private final ProcessHandle user;

    StackFinder(Path directory, ProcessHandle user) {
        this.files = new StackFiles(directory);
        this.user = user;
    }

    StackState findOrStart() {
        return files.locked(() -> {
            files.addUser(user);
            if (files.holder().living().isEmpty() || !Files.exists(files.state())) {
                start();
            }
            return StackState.read(files.state());
        });
    }

    private void start() throws IOException {
        Files.deleteIfExists(files.state());
        Process holder = new ProcessBuilder(Sessions.ofItsOwn(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dtopdossier.root=" + Binaries.repositoryRoot(),
                        EnginePartitions.asArgument(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StackHolder.class.getName(),
                        files.directory().toString())))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(files.log().toFile())
                .start();
        files.holder().write(holder.toHandle());
        boolean ready = Waiting.until(() -> Files.exists(files.state()) || !holder.isAlive(), PATIENCE)
                && Files.exists(files.state());
        if (!ready) {
            holder.destroy();
            throw new IllegalStateException(
                    "Expected the test stack to start, but it did not:\n" + Files.readString(files.log()));
        }
    }
}
