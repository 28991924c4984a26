package nl.topdossier.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.NotAsItShouldBe;
import nl.topdossier.exercise.StackAddresses;
import nl.topdossier.launcher.OwnStack;
import nl.topdossier.launcher.StackSettings;
import nl.topdossier.processes.Guard;
import nl.topdossier.processes.PidFile;
import nl.topdossier.processes.Ports;
import nl.topdossier.processes.Postgres;
import nl.topdossier.processes.Probe;
import nl.topdossier.processes.Signals;

/**
 * A stack with its own data and free ports, started, repaired and stopped by the commands that people use, so that its
 * supervisor looks after it. It ends with this program, however that ends.
 */
final class ChaosStack implements AutoCloseable {

    private final StackSettings settings;
    private final Map<String, String> environment;
    private final Consumer<String> told;
    private boolean open;

    ChaosStack(Path root, Path data, int partitions, Consumer<String> told) {
        this.settings = OwnStack.settings(root, data, Map.of());
        this.environment = new HashMap<>(settings.environment());
        this.environment.put("TOPDOSSIER_PARTITIONS", Integer.toString(partitions));
        this.environment.put("TOPDOSSIER_SEED", "offices");
        this.told = told;
    }

    synchronized void start() {
        open = true;
        command("start");
        guard();
    }

    synchronized void repair() {
        supervisor().ifPresent(process -> Guard.forget(process.pid()));
        command("repair");
        guard();
    }

    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            supervisor().ifPresent(process -> Guard.forget(process.pid()));
            command("stop");
        }
    }

    ExerciseStack people() {
        return ExerciseStack.at(StackAddresses.from(environment));
    }

    /** The living process of this kind, if there is one at this moment. */
    Optional<ProcessHandle> process(ProcessKind kind) {
        return new PidFile(data().resolve(kind.part()).resolve(kind.part() + ".pid")).living();
    }

    boolean isWell(ProcessKind kind) {
        return switch (kind) {
            case KAFKA, POSTGRESQL -> Ports.isOpen(settings.port(kind.part()));
            case ZEEBE -> Probe.isWell(URI.create(settings.url("zeebe-management") + "/actuator/health/readiness"));
            default -> Probe.isWell(URI.create(settings.url(kind.part()) + "/actuator/health"));
        };
    }

    Path data() {
        return settings.data();
    }

    String kafka() {
        return "127.0.0.1:" + settings.port("kafka");
    }

    String database() {
        return Postgres.jdbcUrl(settings.port("postgresql"), "topdossier");
    }

    /** The supervisor stands still meanwhile, and starts nothing again before this is done. */
    void unwatched(Runnable act) {
        long pid = supervisor()
                .orElseThrow(() -> new NotAsItShouldBe("Expected a supervisor, but there is none"))
                .pid();
        Signals.send(pid, "STOP");
        try {
            act.run();
        } finally {
            Signals.send(pid, "CONT");
        }
    }

    private Optional<ProcessHandle> supervisor() {
        return new PidFile(data().resolve("run/supervisor.pid")).living();
    }

    private void guard() {
        supervisor().ifPresent(process -> Guard.watch(process.pid(), "TERM"));
    }

    private void command(String command) {
        var lines = new ArrayList<String>();
        try {
            var builder = new ProcessBuilder(program(command)).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (BufferedReader words = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = words.readLine(); line != null; line = words.readLine()) {
                    lines.add(line);
                    tell(line);
                }
            }
            if (process.waitFor() != 0) {
                throw new NotAsItShouldBe("Expected the stack to " + command + ", but: "
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the stack to " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsItShouldBe("Expected the stack to " + command + ", but was interrupted");
        }
    }

    /** The address and the people of the exercise are for somebody who logs in. */
    private void tell(String line) {
        if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("Log in as") && !line.startsWith("./")) {
            told.accept(line);
        }
    }

    private List<String> program(String command) {
        Path jar = settings.root().resolve("local/launcher/target/launcher.jar");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Dtopdossier.root=" + settings.root(),
                "-cp",
                jar + ":" + jar.resolveSibling("lib") + "/*",
                "nl.topdossier.launcher.Launcher",
                command);
    }
}
