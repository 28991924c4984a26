package nl.topdossier.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.topdossier.processes.Ports;

/**
 * A stack for a program that proves something: in a directory of its own, on free ports, its processes children of this JVM and
 * its data marked as exercise. Nothing starts again by itself what that program ends.
 */
public final class OwnStack implements AutoCloseable {

    private final StackSettings settings;
    private final Stack stack;

    private OwnStack(StackSettings settings) {
        this.settings = settings;
        this.stack = new Stack(settings);
    }

    /** Ends what an earlier run left in the directory; the data there is kept. The services start with these Spring settings. */
    public static OwnStack in(Path root, Path data, Map<String, String> services) {
        var settings = settings(root, data, services);
        try {
            new LeftOvers(settings).end(line -> {});
            Files.createDirectories(data);
            Exercise.mark(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to use " + data, e);
        }
        return new OwnStack(settings);
    }

    /** The same without any data of an earlier run. */
    public static OwnStack fresh(Path root, Path data, Map<String, String> services) {
        try {
            new LeftOvers(settings(root, data, services)).end(line -> {});
            Directories.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to empty " + data, e);
        }
        return in(root, data, services);
    }

    /** On free ports. */
    public static StackSettings settings(Path root, Path data, Map<String, String> services) {
        var environment =
                new HashMap<>(Map.of("TOPDOSSIER_DATA", data.toAbsolutePath().toString()));
        var names = List.copyOf(StackSettings.from(root, Map.of()).ports().keySet());
        var ports = Ports.free(names.size());
        for (int i = 0; i < names.size(); i++) {
            environment.put(StackSettings.variable(names.get(i)), ports.get(i).toString());
        }
        return StackSettings.from(root, environment).withServices(services);
    }

    /** Returns when all parts are ready; the offices, people and letters of the exercise are not there yet. */
    public void start(Consumer<String> told) {
        stack.start(told::accept);
    }

    /** As ./topdossier start fills a new stack. */
    public void fill(Consumer<String> told) {
        new Seeding(settings).fill(told::accept);
    }

    public StackSettings settings() {
        return settings;
    }

    public List<Part> parts() {
        return stack.parts();
    }

    public Part part(String name) {
        return stack.part(name);
    }

    /** The variables by which other programs of the repository find this stack. */
    public Map<String, String> environment() {
        return settings.environment();
    }

    /** Who takes part first, then the engine, then what keeps the data. */
    @Override
    public void close() {
        stack.close();
    }
}
