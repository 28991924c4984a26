package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.topdossier.processes.PidFile;

/** Processes that an earlier launcher started and that outlived it, found by the notes in their directories. */
final class LeftOvers {

    private final Path data;

    LeftOvers(StackSettings settings) {
        this.data = settings.data();
    }

    void end(Progress progress) throws IOException {
        for (Path note : notes()) {
            String name = note.getFileName().toString().replace(".pid", "");
            var pidFile = new PidFile(note);
            if (pidFile.living().isPresent()) {
                progress.say("Ending " + name + ", which an earlier start left behind");
                pidFile.endLeftOver(name.equals("postgresql") ? "INT" : "TERM", Duration.ofSeconds(20));
            }
            pidFile.delete();
        }
    }

    private List<Path> notes() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (var found =
                Files.find(data, 2, (path, attributes) -> path.toString().endsWith(".pid"))) {
            return found.filter(note -> !note.endsWith("postmaster.pid"))
                    .sorted()
                    .toList();
        }
    }
}
