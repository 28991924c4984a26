package nl.topdossier.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import nl.topdossier.processes.Waiting;

/** The process that holds the shared stack: starts it, and ends it when no run uses it any more. */
final class StackHolder {

    private StackHolder() {}

    public static void main(String[] arguments) throws IOException {
        var files = new StackFiles(Path.of(arguments[0]));
        clean(files);
        try (var servers = new StackServers(files.directory())) {
            servers.start();
            var control = new StackControl(servers.parts());
            servers.state(control.port()).write(files.state());
            boolean over = false;
            while (!over) {
                Waiting.until(() -> !files.anyUserLives(), Duration.ofHours(1), Duration.ofMillis(500));
                over = files.locked(() -> !files.anyUserLives() && Files.deleteIfExists(files.state()));
            }
        }
        clean(files);
        System.exit(0);
    }

    /** What an earlier stack left; test data is worth nothing after its run. */
    private static void clean(StackFiles files) throws IOException {
        for (Path directory : files.data()) {
            if (directory.endsWith("users") || !Files.exists(directory)) {
                continue;
            }
            try (var found = Files.walk(directory)) {
                for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
