package nl.topdossier.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A child process that did not become usable; its message ends with the last lines of its log. */
public final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 8;

    NotReadyException(String name, String reason, Path log) {
        super("Expected " + name + " to become ready, but " + reason + ". The end of " + log.getFileName() + ":\n"
                + tail(log));
    }

    private static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
