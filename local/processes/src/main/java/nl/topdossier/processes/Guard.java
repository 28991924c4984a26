package nl.topdossier.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small shell that ends this JVM's children when this JVM is gone, also after a kill -9. It holds the read end of a pipe whose
 * write end only this JVM has, so it needs no polling and can't mistake another process for us.
 */
public final class Guard {

    private static @Nullable Guard instance;

    private final Process shell;
    private final OutputStream line;

    private Guard() throws IOException {
        shell = new ProcessBuilder(Sessions.ofItsOwn(List.of("sh", "-c", script(), "topdossier-guard")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        line = shell.getOutputStream();
    }

    /** When this JVM is gone, that process is asked to end with this signal. */
    public static synchronized void watch(long pid, String stopSignal) {
        tell("+ " + pid + " " + stopSignal);
    }

    public static synchronized void forget(long pid) {
        tell("- " + pid);
    }

    private static void tell(String words) {
        try {
            var guard = instance;
            if (guard == null || !guard.shell.isAlive()) {
                guard = new Guard();
                instance = guard;
            }
            guard.line.write((words + "\n").getBytes(StandardCharsets.US_ASCII));
            guard.line.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected a guard beside this process, but it could not be told: " + words, e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Guard.class.getResourceAsStream("guard.sh")) {
            return new String(Objects.requireNonNull(in, "guard.sh").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
