package nl.topdossier.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fills an empty stack with the offices and letters of the exercise, by a program that uses the public interfaces. */
final class Seeding {

    private static final Set<String> NEEDED =
            new TreeSet<>(List.of("zeebe", "stand-ins", "drafting", "approval", "dispatch", "logistics"));

    private final StackSettings settings;

    Seeding(StackSettings settings) {
        this.settings = settings;
    }

    /** A stack that could not be filled is still a stack: it says so and goes on. */
    void fill(Progress progress) {
        Path done = settings.data().resolve("seeded");
        Path jar = settings.root().resolve("local/exercise/target/exercise.jar");
        if (Files.exists(done) || !Files.exists(jar) || NEEDED.stream().anyMatch(settings.without()::contains)) {
            return;
        }
        progress.say("Opening the letters of the exercise");
        try {
            if (run(jar, progress) == 0) {
                Files.createFile(done);
            }
        } catch (IOException e) {
            progress.say("The letters of the exercise could not be opened: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int run(Path jar, Progress progress) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command(jar)).redirectErrorStream(true);
        settings.ports().forEach((name, port) -> builder.environment().put(StackSettings.variable(name), "" + port));
        Process program = builder.start();
        var end = new Thread(program::destroy, "end of seeding");
        Runtime.getRuntime().addShutdownHook(end);
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                progress.say(line);
            }
        }
        int code = program.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // Ending already.
            return code;
        }
        return code;
    }

    private List<String> command(Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Dtopdossier.root=" + settings.root(),
                "-cp",
                jar + ":" + jar.resolveSibling("lib") + "/*",
                "nl.topdossier.exercise.Seed");
    }
}
