package nl.topdossier.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Sends signals to a process by its id; Java itself knows only TERM and KILL. */
public final class Signals {

    private Signals() {}

    public static void send(long pid, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\"", "kill", signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Expected to signal process " + pid + ", but no shell could be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it does anything still: one that ended, but was not yet collected by its parent, does not. */
    public static boolean lives(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return process.isAlive()
                    && !state.substring(state.lastIndexOf(')') + 1).startsWith(" Z");
        } catch (IOException e) {
            return process.isAlive();
        }
    }

    /** Asks with the signal, and kills what is still there when the patience is over. */
    public static void end(ProcessHandle process, String signal, Duration patience) {
        send(process.pid(), signal);
        if (!Waiting.until(() -> !lives(process), patience)) {
            process.destroyForcibly();
            Waiting.until(() -> !lives(process), Duration.ofSeconds(10));
        }
    }
}
