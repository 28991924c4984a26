package nl.topdossier.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.topdossier.processes.Sessions;

/** Starts the stack in the background and returns when it is ready, or stays with it. */
final class StartCommand {

    private final StackSettings settings;
    private final RunFiles files;
    private final boolean foreground;

    StartCommand(StackSettings settings, boolean foreground) {
        this.settings = settings;
        this.files = RunFiles.of(settings);
        this.foreground = foreground;
    }

    int run() throws IOException {
        Optional<ProcessHandle> running = files.running();
        if (running.isPresent()) {
            return new Follow(files, running.get(), "Topdossier already runs").untilReady();
        }
        new LeftOvers(settings).end(System.out::println);
        new Checks(settings).all();
        if (foreground) {
            return new Supervisor(settings, System.out::println).run();
        }
        files.begin();
        Process supervisor = new ProcessBuilder(Sessions.ofItsOwn(command()))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        return new Follow(files, supervisor.toHandle(), "Topdossier runs").untilReady();
    }

    private Path log() throws IOException {
        Path log = settings.log("launcher");
        Files.createDirectories(log.getParent());
        return log;
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.net.preferIPv4Stack=true",
                "-Dtopdossier.root=" + settings.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "supervise");
    }
}
