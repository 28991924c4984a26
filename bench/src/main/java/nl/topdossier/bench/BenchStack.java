package nl.topdossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.StackAddresses;
import nl.topdossier.launcher.Memory;
import nl.topdossier.launcher.OwnStack;
import nl.topdossier.launcher.Part;
import nl.topdossier.processes.Binaries;

/** The stack that is measured, with nothing of an earlier run in it. */
final class BenchStack implements AutoCloseable {

    /**
     * Nobody waits for somebody who might undo a release, and numbers come after the measuring: both are waits by design and
     * would say nothing about speed.
     */
    private static final Map<String, String> SETTINGS =
            Map.of("topdossier.dispatch.undo-window", "0s", "topdossier.griffie.number-after", "20m");

    private static final List<String> SERVERS = List.of("postgresql", "kafka", "zeebe");

    private final OwnStack stack;
    private final Duration toFirstPage;

    private BenchStack(OwnStack stack, Duration toFirstPage) {
        this.stack = stack;
        this.toFirstPage = toFirstPage;
    }

    static BenchStack start(Path data, Consumer<String> told) {
        long begin = System.nanoTime();
        delete(data);
        var stack = OwnStack.in(Binaries.repositoryRoot(), data, SETTINGS);
        try {
            stack.start(told);
            new Browser(stack.settings().url("portal"), stack.settings().url("stand-ins")).logIn("anna");
            var toFirstPage = Duration.ofNanos(System.nanoTime() - begin);
            stack.fill(told);
            return new BenchStack(stack, toFirstPage);
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** From nothing to the first page of somebody who logs in. */
    Duration toFirstPage() {
        return toFirstPage;
    }

    ExerciseStack exercise() {
        return ExerciseStack.at(StackAddresses.from(stack.environment()));
    }

    String url(String part) {
        return stack.settings().url(part);
    }

    int port(String name) {
        return stack.settings().port(name);
    }

    String kafka() {
        return "127.0.0.1:" + port("kafka");
    }

    List<Part> parts() {
        return stack.parts();
    }

    long memory() {
        return stack.parts().stream()
                .mapToLong(part -> Memory.withChildren(part.process().pid()))
                .sum();
    }

    Browser browser(String userName) {
        var browser = new Browser(url("portal"), url("stand-ins"));
        browser.logIn(userName);
        return browser;
    }

    /** The same engine with the same exporter into the same Kafka, but empty, and nobody else on the machine. */
    void leaveEngineAlone() {
        List<Part> services = stack.parts().stream()
                .filter(part -> !SERVERS.contains(part.name()))
                .toList();
        services.parallelStream().forEach(part -> part.process().stop());
        var engine = stack.part("zeebe").process();
        engine.stop();
        delete(engine.directory());
        engine.start();
        engine.awaitReady(Duration.ofMinutes(2));
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var found = Files.walk(directory)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Unmeasurable("Expected to empty " + directory + ", but " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
