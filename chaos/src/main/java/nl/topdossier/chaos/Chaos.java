package nl.topdossier.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.topdossier.exercise.NotAsItShouldBe;

/** The command: plays, kills, counts, prints tables, and ends with 1 when anything is not as it should be. */
public final class Chaos {

    private final long begin = System.nanoTime();

    private Chaos() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.contains("help") || words.contains("--help") || words.contains("-h")) {
            System.out.print(Options.HELP);
            System.exit(0);
        }
        int code = 1;
        try {
            code = new Chaos().run(Options.from(words));
        } catch (IllegalArgumentException | NotAsItShouldBe | IOException e) {
            System.out.flush();
            System.err.println(e.getMessage());
        }
        System.exit(code);
    }

    private int run(Options options) throws IOException {
        Path root = Path.of(System.getProperty("topdossier.root", ".")).toAbsolutePath();
        Path data = root.resolve("chaos/target/runs")
                .resolve(LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + "-"
                        + options.scenario().name().toLowerCase(Locale.ROOT) + "-" + options.seed());
        Files.createDirectories(data);
        say("A stack of its own in " + root.relativize(data));
        List<String> problems;
        String report;
        try (var run = new ChaosRun(root, data, options, this::say)) {
            Runtime.getRuntime().addShutdownHook(new Thread(run::close, "end"));
            problems = run.run();
            report = run.report();
        }
        System.out.println();
        System.out.println(report);
        if (problems.isEmpty()) {
            System.out.printf("All is as it should be, after %d s.%n", seconds());
            return 0;
        }
        System.out.println(
                problems.size() + " not as it should be; logs and data are in " + root.relativize(data) + ":");
        problems.forEach(problem -> System.out.println("- " + problem));
        return 1;
    }

    private void say(String line) {
        System.out.printf("%5d s  %s%n", seconds(), line);
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }
}
