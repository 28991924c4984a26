package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.topdossier.processes.Ports;

/** What must be so before a start, each with one sentence when it is not. */
final class Checks {

    private static final long GIGABYTE = 1L << 30;
    private static final long NEEDED = 3;

    private final StackSettings settings;

    Checks(StackSettings settings) {
        this.settings = settings;
    }

    void all() throws IOException {
        Files.createDirectories(settings.data());
        diskSpace(settings.data(), Files.getFileStore(settings.data()).getUsableSpace());
        settings.ports().forEach(Checks::isFree);
    }

    static void diskSpace(Path data, long usable) {
        if (usable < NEEDED * GIGABYTE) {
            throw new Problem("Expected at least %d GB of free disk space for %s, but there is %.1f GB."
                    .formatted(NEEDED, data.getFileName(), (double) usable / GIGABYTE));
        }
    }

    private static void isFree(String name, int port) {
        if (!Ports.isFree(port)) {
            throw new Problem("Expected port %d (%s) to be free, but another program uses it: end that, or set %s."
                    .formatted(port, name, StackSettings.variable(name)));
        }
    }
}
