package nl.topdossier.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A child process with a directory of its own, which can be stopped or killed and started again in it. It dies with this JVM,
 * however that ends, and one left over from an earlier JVM is ended before a new one starts.
 */
public abstract class LocalProcess implements AutoCloseable {

    // Longer than a service takes to finish what it has in hand.
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String name;
    private final Path directory;
    private final PidFile pidFile;
    private final Path log;
    private @Nullable Process process;

    protected LocalProcess(String name, Path directory, Path log) {
        this.name = name;
        this.directory = directory.toAbsolutePath().normalize();
        this.pidFile = new PidFile(this.directory.resolve(name + ".pid"));
        this.log = log.toAbsolutePath().normalize();
    }

    /** What to run; asked at every start. */
    protected abstract List<String> command() throws IOException;

    /** Whether it can be used now. */
    public abstract boolean isReady();

    protected Map<String, String> environment() {
        return Map.of();
    }

    /** What must be on disk before it can start. */
    protected void prepare() throws IOException {}

    protected String stopSignal() {
        return "TERM";
    }

    public final synchronized void start() {
        if (isAlive()) {
            return;
        }
        try {
            forgetDead();
            Files.createDirectories(directory);
            Files.createDirectories(log.getParent());
            endLeftOver();
            prepare();
            var builder = new ProcessBuilder(Sessions.ofItsOwn(command()))
                    .directory(directory.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment());
            var started = builder.start();
            Guard.watch(started.pid(), stopSignal());
            pidFile.write(started.toHandle());
            process = started;
        } catch (IOException e) {
            throw new UncheckedIOException("Expected " + name + " to start, but " + e.getMessage(), e);
        }
    }

    /** Waits until it is ready; says why it is not, with the end of its log, when it died or the time is over. */
    public final void awaitReady(Duration patience) {
        boolean ready = Waiting.until(() -> !isAlive() || isReady(), patience) && isAlive();
        if (!ready) {
            throw new NotReadyException(
                    name, isAlive() ? "it was not within " + patience.toSeconds() + " s" : "it ended", log);
        }
    }

    /** Asks it to end and waits; kills it when it does not. */
    public final synchronized void stop() {
        var running = process;
        if (running != null) {
            Signals.end(running.toHandle(), stopSignal(), PATIENCE);
            ended(running);
        }
    }

    /** Ends it as a power cut would (kill -9). */
    public final synchronized void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
            Waiting.until(() -> !running.isAlive(), Duration.ofSeconds(10));
            ended(running);
        }
    }

    public final synchronized void restart() {
        stop();
        start();
    }

    @Override
    public final void close() {
        stop();
    }

    public final synchronized boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }

    /** Whether it was started and died since. */
    public final synchronized boolean hasEnded() {
        var running = process;
        return running != null && !running.isAlive();
    }

    public final synchronized long pid() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("Expected " + name + " to run, but it was not started");
        }
        return running.pid();
    }

    public final String name() {
        return name;
    }

    public final Path directory() {
        return directory;
    }

    public final Path log() {
        return log;
    }

    private void forgetDead() {
        var dead = process;
        if (dead != null) {
            Guard.forget(dead.pid());
            process = null;
        }
    }

    /** Ends what an earlier JVM left running in this directory. */
    public final void endLeftOver() {
        pidFile.endLeftOver(stopSignal(), PATIENCE);
    }

    /** Whether an earlier JVM left it running in this directory. */
    public final boolean isLeftOver() {
        return !isAlive() && pidFile.living().isPresent();
    }

    private void ended(Process running) {
        Guard.forget(running.pid());
        process = null;
        try {
            pidFile.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
