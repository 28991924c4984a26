package nl.topdossier.processes;

import java.io.IOException;
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

    /** Asks with the signal, and kills what is still there when the patience is over. */
    public static void end(ProcessHandle process, String signal, Duration patience) {
        send(process.pid(), signal);
        if (!Waiting.until(() -> !process.isAlive(), patience)) {
            process.destroyForcibly();
            Waiting.until(() -> !process.isAlive(), Duration.ofSeconds(10));
        }
    }
}
