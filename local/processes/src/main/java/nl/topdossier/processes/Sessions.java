package nl.topdossier.processes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the signals of the terminal (Ctrl-C, closing it) from processes that are to be ended in order. */
public final class Sessions {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Sessions() {}

    /** The same command in a session of its own, with the same process id; unchanged where the system has no such program. */
    public static List<String> ofItsOwn(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }
}
