package nl.topdossier.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A service's jar, unpacked beside itself once per build. Run from there a service starts with half the processor time that it
 * takes from a jar full of jars.
 */
public final class AppJar {

    private AppJar() {}

    /** The jar to run; fails when the service is not built. */
    public static Path unpacked(Path jar, Path log) {
        Path logs = Objects.requireNonNull(log.toAbsolutePath().getParent(), "directory of logs");
        String name = jar.getFileName().toString();
        Path directory = jar.resolveSibling(name.replace(".jar", ""));
        Path runnable = directory.resolve(name);
        try {
            Path mark = directory.resolve("unpacked");
            String state = stateOf(jar);
            if (!Files.exists(runnable)
                    || !Files.exists(mark)
                    || !Files.readString(mark).equals(state)) {
                Files.createDirectories(logs);
                Commands.run(
                        logs,
                        log,
                        List.of(
                                Java.executable(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                directory.toString()));
                // Written last, so that an unpacking that was cut short is done again.
                Files.writeString(mark, state);
            }
            return runnable;
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to unpack " + name + ", but " + e.getMessage(), e);
        }
    }

    /** Differs after every build; the time of modification does not, as builds of the same sources give the same jar. */
    private static String stateOf(Path jar) throws IOException {
        return Files.size(jar) + " " + Files.getAttribute(jar, "unix:ctime");
    }
}
